import { proofCss } from '../parts/proof-css';

/** The review in one run of pages: facts in parts, own words set off by a rule. */
export const periodReviewCss = `${proofCss}
.review h1 { color: var(--pine-ink); font: 600 30pt/1.1 var(--serif); letter-spacing: -.02em; text-wrap: balance; }
.review-owner { font: 500 8pt/1.4 var(--sans); color: var(--muted); margin-bottom: 1mm; }
.review h2 { font-size: 17pt; margin-top: 9mm; }
.review .part > p, .review .lead-in > p { margin-top: 1.5mm; max-width: 145mm; }
.review h3 { font-size: 11.5pt; margin-top: 4.5mm; color: var(--ink); }
.review caption h3 { margin: 0; }
.own-words { margin-top: 8mm; padding-left: 5mm; border-left: 1.6pt solid var(--pine); }
.own-words h2 { margin-top: 0; font-size: 14pt; }
.own-words .prose { margin-top: 1.5mm; }
.ratings, .work, .split, .learning { table-layout: fixed; }
.ratings th:nth-child(1) { width: 52%; }
.ratings th:nth-child(2), .ratings th:nth-child(3) { width: 16%; }
.work th:nth-child(1) { width: 50%; }
.work th:nth-child(2) { width: 18%; }
.split th:nth-child(1) { width: 46%; }
.learning th:nth-child(1) { width: 84%; }
.felt { width: auto; break-inside: avoid; }
.felt caption { white-space: nowrap; }
.felt td { min-width: 6mm; padding-right: 2mm; }
.felt th { padding-right: 5mm; }
.felt tr:first-child { color: var(--muted); }
.unkept ul { margin-top: 1mm; font-size: 10pt; }
.unkept li { break-inside: avoid; padding-left: 4mm; text-indent: -4mm; }
.unkept li::before { content: "–\\2002"; color: var(--muted); }
.review .note { margin-top: 10mm; border-top: .4pt solid var(--line); padding-top: 2mm; break-inside: avoid; break-before: avoid; }
`;
