/** What is particular to the sections of the career plan. */
export const sectionsCss = `
.overview { columns: 2; column-gap: 9mm; font-size: 9.8pt; line-height: 1.45; }
.overview .prose:empty { display: none; }
.levels { margin-top: 5mm; }
.level-here .tag-here { padding-right: 0; }
.levels caption, .figures caption { padding-bottom: 2mm; }
.levels th[scope='row'] { font-weight: 600; }
.level-target { background: var(--pine-soft); }
.level-here { background: var(--amber-soft); }
.levels th:first-child { padding-left: 1.5mm; }
.levels td:last-child { text-align: right; padding-right: 1.5mm; }
.levels th:last-child { text-align: right; padding-right: 1.5mm; }

.expectations { table-layout: fixed; margin-top: 4mm; }
.levels tbody th, .levels tbody td, .expectations tbody th, .expectations tbody td { padding-block: 1.1mm; }
.expectations th:nth-child(1) { width: 41%; }
.expectations th:nth-child(2) { width: 17%; }
.expectations th:nth-child(3) { width: 9%; }
.expectations caption h4, .month caption h3 { display: inline-block; color: var(--ink); }
.month caption h3 { color: var(--pine-ink); }
.count { float: right; padding-top: 1mm; font-variant-numeric: tabular-nums; }
.goal-cell { color: var(--muted); }
.splits { display: flex; align-items: flex-start; gap: 10mm; margin-top: 3mm; break-inside: avoid; }
.splits tbody th, .splits tbody td { padding-block: .9mm; }
.splits tbody th { position: relative; }
.splits .bar { position: absolute; left: 0; bottom: -.6mm; margin: 0; }
.splits table { flex: 1; margin-top: 0; }
.splits h3 { font-size: 11pt; }

.goal { margin-top: 5mm; padding-left: 5mm; border-left: 1.2pt solid var(--pine-soft); }
.goal-facts { display: flex; flex-wrap: wrap; gap: 1mm 4mm; align-items: baseline; font: 400 8.5pt/1.5 var(--sans); color: var(--muted); margin-top: 1mm; }
.tag.goal-not-started, .tag.goal-skipped, .tag.goal-dropped { background: #f1eee6; color: var(--muted); }
.tag.goal-done { background: var(--pine); color: #fff; }
.said { margin-top: 2.5mm; }
.said ul { font-size: 10pt; }
.said li { padding-left: 4mm; text-indent: -4mm; }
.said li::before { content: "–\u2002"; color: var(--muted); text-indent: 0; }
.milestones { margin-top: 3mm; table-layout: fixed; }
.milestones th:nth-child(1) { width: 39%; }
.milestones th:nth-child(2) { width: 12%; }
.milestones th:nth-child(3) { width: 20%; }
.milestones th:nth-child(4) { width: 14%; }

.findings { border: .6pt solid #e6c88f; background: var(--amber-soft); border-radius: 1.5mm; padding: 4mm 5mm; }
.findings h3 { margin: 0 0 1mm; font-size: 11.5pt; color: var(--amber-ink); }
.findings li { break-inside: avoid; margin-top: 1mm; }
.month { margin-top: 8mm; table-layout: fixed; }
.month th:nth-child(1) { width: 50%; }
.month th:nth-child(2) { width: 25%; }
.month th:nth-child(3) { width: 10%; }
.month .kind { display: block; font-size: 7.5pt; }
.gauge { display: inline-block; width: 24mm; height: 1.6mm; margin-left: 2.5mm; border-radius: 1mm; background: #efe9dc; overflow: hidden; vertical-align: .3mm; }
.gauge span { display: block; height: 100%; background: var(--pine); }
.time-off { display: block; color: var(--amber-ink); }
.ends { color: var(--pine); font-weight: 600; }

.hours { margin-top: 0; }
.hours th:nth-child(1) { width: 46%; }
.week { margin-top: 7mm; }
.week-head { display: flex; align-items: baseline; gap: 4mm; border-bottom: .4pt solid var(--line); padding-bottom: 1mm; }
.week-head h3 { margin: 0; }
.week-head p { font: 400 8.5pt/1.4 var(--sans); color: var(--muted); }
.week .said { display: grid; grid-template-columns: 32mm 1fr; gap: 0 4mm; }
.week .said h4 { break-after: auto; padding-top: 1.2mm; grid-row: 1 / span 60; }
.week .said p { grid-column: 2; }

.figures .number { font-weight: 600; font-size: 9.5pt; padding-right: 6mm; }
.figures th { width: 45mm; }
.figures tbody th, .figures tbody td, .offers tbody th, .offers tbody td { padding-block: 1.1mm; }
.tips { margin-top: 1mm; }
.tip { break-inside: avoid; padding: 1.4mm 0 1.4mm 7mm; font-size: 9.8pt; line-height: 1.4; border-bottom: .4pt solid var(--line); position: relative; }
.tip::before { content: ""; position: absolute; left: 0; top: 2.2mm; width: 3.2mm; height: 3.2mm; border: .8pt solid var(--muted); border-radius: .8mm; }
.tip-done::before { background: var(--pine); border-color: var(--pine); }
`;
