/** White paper, pine rules; amber only for "you are here" and for what is due. The screen shows the same sheets on a desk. */
export const sheetCss = `
:root {
  --ink: #1f2a28;
  --muted: #55625e;
  --line: #dcd6c8;
  --pine: #1f5c4d;
  --pine-ink: #174a3e;
  --pine-soft: #e6f0eb;
  --amber: #f2a93b;
  --amber-ink: #8a4b00;
  --amber-soft: #fdf0d8;
  --danger: #a8321f;
  --contour: #e4dccb;
  --serif: 'Waymark Serif', 'Source Serif 4', Georgia, serif;
  --sans: 'Waymark Sans', Inter, system-ui, sans-serif;
}
* { box-sizing: border-box; }
html { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; color: var(--ink); font: 10.5pt/1.5 var(--serif); overflow-wrap: anywhere; }
main { display: block; }
h1, h2, h3, h4, h5, p, dl, dd, ul, ol, figure, table { margin: 0; padding: 0; }
h2, h3, h4, h5 { break-after: avoid; text-wrap: balance; }
h2 { color: var(--pine-ink); font: 600 25pt/1.12 var(--serif); letter-spacing: -.015em; }
h3 { color: var(--pine-ink); font: 600 14pt/1.25 var(--serif); letter-spacing: -.005em; margin-top: 7mm; }
h4 { font: 600 11.5pt/1.3 var(--serif); }
h5, .said h4 { font: 600 7.5pt/1.4 var(--sans); color: var(--muted); }
p { orphans: 3; widows: 3; }
ul { list-style: none; }
a { color: inherit; text-decoration: none; }
.standfirst { font: italic 400 12pt/1.45 var(--serif); color: var(--muted); margin: 2mm 0 5mm; padding-bottom: 4mm; border-bottom: .6pt solid var(--pine); }
.prose { max-width: 145mm; white-space: pre-line; hyphens: auto; }
.prose + .prose { margin-top: 2mm; }
.note { font: 400 7.5pt/1.45 var(--sans); color: var(--muted); margin-top: 3mm; max-width: 145mm; }
.address { display: block; font: 400 7.5pt/1.4 var(--sans); color: var(--muted); overflow-wrap: anywhere; }
.kind { color: var(--muted); font-weight: 400; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.lead-in { break-inside: avoid; break-after: avoid; }
.lead-in:last-child { break-after: auto; }

table { width: 100%; border-collapse: collapse; font: 400 8.5pt/1.4 var(--sans); font-variant-numeric: tabular-nums; margin-top: 4mm; }
thead { display: table-header-group; break-after: avoid; }
tbody tr:first-child { break-before: avoid; }
tr { break-inside: avoid; }
caption { text-align: left; break-after: avoid; padding-bottom: 1.5mm; font: 400 8pt/1.4 var(--sans); color: var(--muted); }
caption h3, caption h4 { margin: 0; }
th, td { text-align: left; vertical-align: baseline; padding: 1.5mm 3mm 1.5mm 0; font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { font-size: 7.5pt; font-weight: 600; color: var(--muted); border-bottom: .6pt solid var(--pine); padding-top: 0; }
tbody th { font-weight: 500; }
tbody tr { border-bottom: .4pt solid var(--line); }
.number { text-align: right; white-space: nowrap; }
.whole { break-inside: avoid; }

.pips { display: inline-flex; align-items: baseline; gap: 1.5mm; white-space: nowrap; }
.pips svg { width: 7.5mm; height: 2.15mm; flex: none; }
.pip { fill: none; stroke: var(--muted); stroke-width: 1; }
.pip-filled { fill: var(--pine); stroke: var(--pine); }
.tag { display: inline-block; font: 600 7.5pt/1.3 var(--sans); border-radius: 1mm; padding: .3mm 1.6mm; background: var(--pine-soft); color: var(--pine-ink); }
.tag-here { background: var(--amber-soft); color: var(--amber-ink); }
.tag-target { background: var(--pine); color: #fff; }
.state { font-weight: 500; white-space: nowrap; color: var(--muted); }
.state-done { color: var(--pine); }
.state-due-soon, .state-late { color: var(--amber-ink); }
.state-overdue { color: var(--danger); font-weight: 600; }
.bar { display: block; height: 1.1mm; margin-top: 1mm; border-radius: .6mm; background: #86ab9f; min-width: .2mm; }

@media screen {
  html { background: #e9e3d6; }
  body { padding: 6mm 0; }
  .sheet { width: var(--page-width); max-width: calc(100% - 8mm); min-height: calc(var(--page-height) * .45); margin: 0 auto 6mm; padding: 22mm 20mm; background: #fff; box-shadow: 0 1px 2px rgb(40 35 20 / .08), 0 8px 28px rgb(40 35 20 / .1); }
}
@media screen and (max-width: 190mm) {
  .sheet { padding: 12mm 9mm; }
}
`;
