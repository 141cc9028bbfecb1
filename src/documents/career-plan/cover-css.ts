/** The cover, which fills its page to the edges. */
export const coverCss = `
.cover { page: cover; position: relative; display: flex; flex-direction: column; overflow: hidden; isolation: isolate; }
@media print {
  .cover { width: var(--page-width); min-height: calc(var(--page-height) - 1mm); padding: 18mm 20mm 15mm; }
}
@media screen {
  .sheet.cover { min-height: var(--page-height); padding-top: 18mm; padding-bottom: 15mm; }
}
.contours { position: absolute; inset: 0; width: 100%; height: 100%; z-index: -1; }
.contour { fill: none; stroke: var(--contour); stroke-width: 1.3; }
.contour-strong { stroke-width: 2.4; }
.cover-head { display: flex; justify-content: space-between; align-items: center; font: 500 9pt/1 var(--sans); color: var(--muted); }
.brand { display: inline-flex; align-items: center; gap: 2mm; font-weight: 600; color: var(--ink); }
.brand svg { width: 6.5mm; height: 6.5mm; }
.brand-trail { fill: none; stroke: var(--pine); stroke-width: 2.6; stroke-linecap: round; }
.brand-here { fill: var(--amber); }
.cover-title { margin-top: auto; padding-top: 20mm; }
.cover h1 { font: 600 44pt/1.04 var(--serif); letter-spacing: -.025em; color: var(--pine-ink); text-wrap: balance; }
.cover h1.size-medium { font-size: 31pt; }
.cover h1.size-small { font-size: 19pt; line-height: 1.15; letter-spacing: -.01em; }
.aim { font: 400 19pt/1.25 var(--serif); margin-top: 5mm; text-wrap: balance; }
.aim.size-medium { font-size: 17pt; }
.aim.size-small { font-size: 13pt; }
.cover-path { font: 500 9.5pt/1.4 var(--sans); color: var(--muted); margin-top: 2.5mm; }
.cover-trail { margin: 10mm -8mm 0; }
.cover-sentence { font: italic 400 12.5pt/1.45 var(--serif); max-width: 140mm; margin-top: 4mm; }
.facts { display: grid; grid-template-columns: repeat(4, 1fr); gap: 5mm; margin-top: 9mm; border-top: .6pt solid var(--pine); padding-top: 3.5mm; }
.facts div { display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.facts dd { font: 600 17pt/1.15 var(--serif); color: var(--pine-ink); white-space: nowrap; font-variant-numeric: lining-nums; }
.facts dt { font: 400 8pt/1.4 var(--sans); color: var(--muted); margin-top: .8mm; }
.contents { margin-top: 9mm; font: 400 9pt/1.5 var(--sans); }
.contents ol { list-style: none; display: flex; flex-wrap: wrap; gap: 1mm 7mm; counter-reset: part; }
.contents li { counter-increment: part; }
.contents li::before { content: counter(part) "\u2002"; color: var(--muted); }
.contents p { color: var(--muted); margin-top: 1mm; }
.cover-foot { display: flex; justify-content: space-between; gap: 8mm; margin-top: 10mm; font: 400 7.5pt/1.4 var(--sans); color: var(--muted); }
.cover-foot span:first-child { white-space: nowrap; }
`;
