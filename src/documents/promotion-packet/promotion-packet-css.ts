import { proofCss } from '../parts/proof-css';

/** Page one holds the rule and its figures; gaps are marked by words and a rule of amber. */
export const promotionPacketCss = `${proofCss}
.packet-head { break-after: page; }
.packet h1 { color: var(--pine-ink); font: 600 34pt/1.1 var(--serif); letter-spacing: -.02em; text-wrap: balance; }
.review-owner { font: 500 8pt/1.4 var(--sans); color: var(--muted); margin-bottom: 1mm; }
.packet h2 { font-size: 17pt; margin-top: 9mm; }
.packet .part-first h2 { margin-top: 0; }
.packet .lead-in > p { margin-top: 1.5mm; max-width: 145mm; }
.rule { border: .6pt solid var(--pine); border-radius: 2mm; padding: 5mm 6mm; break-inside: avoid; }
.rule dl { display: flex; gap: 8mm; }
.rule dl div { flex: 1; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.rule dd { font: 600 30pt/1.1 var(--serif); color: var(--pine-ink); font-variant-numeric: lining-nums; }
.rule dt { font: 400 8.5pt/1.4 var(--sans); color: var(--muted); margin-top: 1mm; }
.rule > p { font: 400 8.5pt/1.5 var(--sans); margin-top: 4mm; }
.packet-summary { font: italic 400 12.5pt/1.45 var(--serif); margin-top: 5mm; max-width: 150mm; text-wrap: balance; }
.own-words { margin-top: 8mm; padding-left: 5mm; border-left: 1.6pt solid var(--pine); }
.own-words h2 { margin-top: 0; font-size: 14pt; }
.own-words .prose { margin-top: 1.5mm; }
.categories { margin-top: 8mm; }
.categories th:nth-child(1) { width: 62%; }
.bar + .bar { margin-top: .5mm; }
.bar-proven { background: var(--pine); }
.claim-block { break-inside: avoid; }
.packet .category { margin-top: 5mm; }
.claim { margin-top: 3mm; padding-left: 5mm; border-left: 1.2pt solid var(--pine-soft); }
.claim h4 { font: 600 10pt/1.4 var(--sans); }
.claim h4 .kind { font-size: 8.5pt; font-weight: 400; }
.claim li { display: grid; grid-template-columns: 6mm 23mm 1fr; font: 400 9pt/1.45 var(--sans); margin-top: .8mm; }
.claim li b { color: var(--pine-ink); }
.claim li .date { color: var(--muted); }
.gaps { border-left: 1.6pt solid var(--amber); padding-left: 5mm; margin-top: 9mm; }
.gaps h2 { margin-top: 0; }
.gap-table { table-layout: fixed; }
.gap-table caption h3 { font-size: 11.5pt; }
.gap-table th:nth-child(1) { width: 62%; }
.gap-table th:nth-child(2) { width: 16%; }
.gap { color: var(--amber-ink); font-weight: 600; }
.packet .note { margin-top: 10mm; border-top: .4pt solid var(--line); padding-top: 2mm; break-inside: avoid; break-before: avoid; }
`;
