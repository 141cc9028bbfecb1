/** The trail figure: pine for the way behind, amber for here. */
export const trailCss = `
.trail { display: block; width: 100%; height: auto; overflow: visible; }
.trail path, .trail circle { stroke-linecap: round; stroke-linejoin: round; }
.trail text { font: 500 14px var(--sans); fill: var(--muted); }
.trail-bed { fill: none; stroke: #efe9dc; stroke-width: 11; }
.trail-dots { fill: none; stroke: #8b958f; stroke-width: 2; stroke-dasharray: 1 8; }
.trail-walked { fill: none; stroke: var(--pine); stroke-width: 11; }
.waymark circle { fill: #fff; stroke: #8b958f; stroke-width: 2; }
.waymark-current circle, .waymark-target circle { stroke: var(--pine); stroke-width: 3; }
.trail .waymark-current text, .trail .waymark-target text { fill: var(--ink); font-weight: 600; }
.waymark-passed circle { fill: var(--pine); stroke: var(--pine); }
.pole { stroke: var(--pine); stroke-width: 2; }
.flag { fill: var(--pine); }
.trail .waymark .flag-words { fill: #fff; font-weight: 600; }
.you { fill: var(--amber); stroke: #fff; stroke-width: 2.5; }
.you-halo { fill: #fbe3bd; }
.trail .you-words { fill: var(--amber-ink); font-weight: 600; }
.cairn { fill: #8b958f; }
.cairn-done { fill: var(--pine); }
`;
