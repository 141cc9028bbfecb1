/** One page in two columns, small enough for a long ladder. */
export const whatChangesCss = `
@page { margin: 19mm 17mm 16mm; }
.changes h1 { color: var(--pine-ink); font: 600 22pt/1.12 var(--serif); letter-spacing: -.015em; text-wrap: balance; }
.changes .standfirst { font-size: 11pt; margin-bottom: 3mm; padding-bottom: 3mm; }
.changes-path { font: 500 8pt/1.4 var(--sans); color: var(--muted); margin-bottom: 1mm; }
.changes-standing { font-size: 10pt; margin-bottom: 3mm; }
.changes-parts { columns: 2; column-gap: 9mm; font: 400 8.2pt/1.38 var(--sans); }
.changes-part { margin-bottom: 3.2mm; }
.changes-part h2 { font: 600 12pt/1.25 var(--serif); letter-spacing: 0; margin-bottom: 1mm; }
.changes-part ul { margin-top: 1mm; }
.changes-part li { padding-left: 3.5mm; text-indent: -3.5mm; margin-top: .6mm; break-inside: avoid; }
.changes-part li::before { content: "–\u2002"; color: var(--muted); }
.changes-part table { margin-top: 1mm; font-size: 8pt; }
.changes-part th, .changes-part td { padding: 1mm 2mm 1mm 0; }
.changes-part .bar { height: .8mm; margin-top: .5mm; }
.bar-before { background: none; border: .3mm solid #86ab9f; }
`;
