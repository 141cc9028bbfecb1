const lines = Array.from({ length: 11 }, (_, at) => at);

/** The contour lines of a paper map, as the ornament of a cover. */
export const Contours = () => (
  <svg className="contours" aria-hidden="true" viewBox="0 0 1000 1414" preserveAspectRatio="xMidYMid slice">
    {lines.map((at) => (
      <path key={at} className={at % 4 === 2 ? 'contour contour-strong' : 'contour'} d={contour(at)} />
    ))}
    {lines.slice(0, 5).map((at) => (
      <ellipse
        key={at}
        className="contour"
        cx={790 - at * 4}
        cy={190 + at * 5}
        rx={52 + at * 44}
        ry={30 + at * 29}
        transform={`rotate(${-18 + at * 2} 790 190)`}
      />
    ))}
  </svg>
);

const contour = (at: number): string => {
  const y = 640 - at * 44;
  const swell = 34 + at * 5;
  return `M-40 ${y + 120}C140 ${y + 120 - swell} 250 ${y + 150} 420 ${y + 60}S700 ${y - 70 - swell} 1040 ${y - 20 - at * 16}`;
};
