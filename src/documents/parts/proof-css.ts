/** Evidence, stories and the figures at the head of a review or a packet. */
export const proofCss = `
.head-figures { display: flex; gap: 6mm; margin: 5mm 0 2mm; }
.head-figures div { flex: 1; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.head-figures dd { font: 600 19pt/1.15 var(--serif); color: var(--pine-ink); white-space: nowrap; font-variant-numeric: lining-nums; }
.head-figures dt { font: 400 8pt/1.4 var(--sans); color: var(--muted); margin-top: .8mm; }
.date { white-space: nowrap; }
.evidence-item { display: grid; grid-template-columns: 25mm 1fr; gap: 0 3mm; margin-top: 1.6mm; break-inside: avoid; font: 400 9.5pt/1.45 var(--sans); }
.evidence-date { color: var(--muted); font-size: 8.5pt; padding-top: .35mm; white-space: nowrap; font-variant-numeric: tabular-nums; }
.evidence-date b { display: inline-block; min-width: 5mm; color: var(--pine-ink); font-weight: 600; }
.evidence-result { color: var(--muted); font-size: 9pt; }
.evidence-group { margin-top: 1mm; }
.evidence-group h3 .kind, .claim h3 .kind { font: 400 8.5pt/1.4 var(--sans); }
.story { margin-top: 5mm; }
.story h4 { font-size: 12.5pt; }
.story-proof { font: 400 8.5pt/1.4 var(--sans); color: var(--muted); margin-top: .5mm; }
.story dl div { display: grid; grid-template-columns: 25mm 1fr; gap: 0 3mm; margin-top: 2mm; }
.story dt { font: 600 8pt/1.4 var(--sans); color: var(--muted); padding-top: .7mm; }
.story dl div { break-inside: avoid; }
.story .prose { max-width: none; }
.lead-in > p { text-wrap: pretty; }
tbody tr:last-child { break-before: avoid; }
`;
