/** One page in two columns, with the window across its head. */
export const negotiationBriefCss = `
@page { margin: 19mm 17mm 16mm; }
.brief h1 { color: var(--pine-ink); font: 600 22pt/1.12 var(--serif); letter-spacing: -.015em; text-wrap: balance; }
.brief-owner { font: 500 8pt/1.4 var(--sans); color: var(--muted); margin-bottom: 1mm; }
.brief-window { display: flex; gap: 6mm; margin: 4mm 0 3mm; padding: 3mm 0; border-block: .6pt solid var(--pine); }
.brief-window div { flex: 1; }
.brief-window dt { font: 600 7.5pt/1.4 var(--sans); color: var(--muted); }
.brief-window dd { font: 600 15pt/1.3 var(--serif); }
.brief-window small { display: block; font: 400 8pt/1.4 var(--sans); color: var(--muted); }
.brief-market { font: 400 8.5pt/1.4 var(--sans); color: var(--muted); margin-bottom: 3mm; }
.brief-parts { columns: 2; column-gap: 9mm; font: 400 8.6pt/1.42 var(--sans); }
.brief-part { margin-bottom: 4mm; }
.brief-part h2 { font: 600 12pt/1.25 var(--serif); letter-spacing: 0; margin-bottom: 1mm; }
.brief-part ol { padding-left: 4mm; }
.brief-part li { margin-top: .8mm; break-inside: avoid; }
.brief-part dl div { margin-top: 1.2mm; break-inside: avoid; }
.brief-part dt { font-weight: 600; }
`;
