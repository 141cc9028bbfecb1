const summit = { x: 735, y: 205 } as const;
const lines = Array.from({ length: 17 }, (_, at) => at);

/** The contour lines around a summit of a paper map, as the ornament of a cover. */
export const Contours = () => (
  <svg className="contours" aria-hidden="true" viewBox="0 0 1000 1414" preserveAspectRatio="xMidYMin slice">
    {lines.map((at) => (
      <path key={at} className={at % 5 === 4 ? 'contour contour-strong' : 'contour'} d={contour(at)} />
    ))}
  </svg>
);

/** One closed line; its ridges turn a little from line to line, so that lines never meet and no two are alike. */
const contour = (at: number): string => {
  const radius = 34 + at * 46 + at * at * 0.9;
  const points = Array.from({ length: 72 }, (_, step) => {
    const angle = (step / 72) * 2 * Math.PI;
    const ridge = 0.16 * Math.sin(2 * angle + 0.6 + at * 0.05) + 0.1 * Math.sin(3 * angle - at * 0.09) + 0.035 * Math.sin(7 * angle + at * 0.2);
    const reach = radius * (1 + ridge);
    return `${Math.round(summit.x + 1.25 * reach * Math.cos(angle))} ${Math.round(summit.y + 0.82 * reach * Math.sin(angle))}`;
  });
  return `${smooth(points)}z`;
};

/** A curve through the middles of neighbouring points, each point pulling it outwards. */
const smooth = (points: readonly string[]): string => {
  const middle = (a: string, b: string): string => {
    const [ax = 0, ay = 0] = a.split(' ').map(Number);
    const [bx = 0, by = 0] = b.split(' ').map(Number);
    return `${(ax + bx) / 2} ${(ay + by) / 2}`;
  };
  const next = (at: number): string => points[(at + 1) % points.length] ?? '';
  return points.map((point, at) => `${at === 0 ? `M${middle(points.at(-1) ?? '', point)}` : ''}Q${point} ${middle(point, next(at))}`).join('');
};
