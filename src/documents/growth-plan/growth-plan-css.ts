import { proofCss } from '../parts/proof-css';

/** One page: figures across its head, then what and how beside each other, then when and what is shown. */
export const growthPlanCss = `${proofCss}
@page { margin: 20mm 18mm 17mm; }
.growth h1 { color: var(--pine-ink); font: 600 26pt/1.1 var(--serif); letter-spacing: -.02em; text-wrap: balance; }
.growth .standfirst { margin-bottom: 3mm; padding-bottom: 3mm; }
.growth-owner { font: 500 8pt/1.4 var(--sans); color: var(--muted); margin-bottom: 1mm; }
.growth .head-figures { margin: 0 0 4mm; }
.growth .head-figures dd { font-size: 17pt; }
.growth h2 { font-size: 13pt; letter-spacing: 0; margin-bottom: 1mm; }
.growth-columns { display: grid; grid-template-columns: 1fr 1fr; gap: 0 9mm; }
.growth-part { margin-top: 3mm; font: 400 9pt/1.4 var(--sans); }
.growth-part:only-child { grid-column: 1 / -1; }
.growth-line { break-inside: avoid; padding: 1.2mm 0; border-bottom: .4pt solid var(--line); }
.growth-line .kind { display: flex; gap: 0 4mm; font-size: 8pt; }
.growth-line .growth-measure { padding-left: 3mm; }
.growth-more { margin-top: 1mm; font-size: 8pt; }
.growth .evidence-item { grid-template-columns: 21mm 1fr; font-size: 9pt; line-height: 1.4; }
.growth .evidence-date { font-size: 8pt; padding-top: .3mm; }
.growth .evidence-result { font-size: 8pt; }
.growth .own-words { margin-top: 4mm; padding-left: 4mm; border-left: 1.6pt solid var(--pine); }
.growth .own-words .prose { max-width: none; font-size: 9.8pt; line-height: 1.4; }
.growth .note { margin-top: 5mm; break-before: avoid; }
`;
