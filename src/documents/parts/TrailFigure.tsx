import type { Trail } from '../../core/trail/trail.queries';
import { shortened } from '../../core/kit/words';
import { figure, pointAt, stretch } from './trail-geometry';

interface TrailFigureProps {
  readonly trail: Pick<Trail, 'waymarks' | 'you' | 'cairns' | 'sentence'>;
  readonly flag: string;
  readonly you: string;
}

/** The trail as a figure; the levels it shows stand in a table of the document too. */
export const TrailFigure = ({ trail, flag, you }: TrailFigureProps) => {
  const levels = trail.waymarks.length;
  const here = pointAt(trail.you, levels);
  return (
    <svg className="trail" role="img" aria-label={trail.sentence} viewBox={`0 0 ${figure.width} ${figure.height}`}>
      <path className="trail-bed" d={stretch(0, levels - 1, levels)} />
      <path className="trail-dots" d={stretch(0, levels - 1, levels)} />
      <path className="trail-walked" d={stretch(0, trail.you, levels)} />
      <Cairns trail={trail} />
      <Waymarks trail={trail} flag={flag} />
      <circle className="you-halo" cx={here.x} cy={here.y} r={15} />
      <circle className="you" cx={here.x} cy={here.y} r={8.5} />
      <text className="you-words" x={here.x} y={here.y - 24} textAnchor="middle">
        {you}
      </text>
    </svg>
  );
};

const Cairns = ({ trail }: Pick<TrailFigureProps, 'trail'>) => (
  <>
    {trail.cairns.map(({ milestoneId, at, done }) => {
      const { x, y } = pointAt(at, trail.waymarks.length);
      return <path key={milestoneId} className={done ? 'cairn cairn-done' : 'cairn'} d={`M${x - 5} ${y - 8}l5 -9l5 9z`} />;
    })}
  </>
);

const Waymarks = ({ trail, flag }: Omit<TrailFigureProps, 'you'>) => {
  const count = trail.waymarks.length;
  return (
    <>
      {trail.waymarks.map(({ levelId, name, state }, place) => {
        const { x, y } = pointAt(place, count);
        const isMain = state === 'target' || state === 'current';
        const isNamed = isMain || count <= 7 || place === 0 || place === count - 1;
        return (
          <g key={levelId} className={`waymark waymark-${state}`}>
            {state === 'target' && <Flag x={x} y={y} words={flag} />}
            <circle cx={x} cy={y} r={isMain ? 9 : 7} />
            {isNamed && (
              <text x={x} y={y + 32} textAnchor="middle">
                {shortened(name, 18)}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
};

/** The flag of the target turns to the left where there is no room on the right. */
const Flag = ({ x, y, words }: { readonly x: number; readonly y: number; readonly words: string }) => {
  const width = 26 + words.length * 7.6;
  const turn = x + width > figure.width - 4 ? -1 : 1;
  const [foot, head] = [y - 9, y - 66];
  return (
    <>
      <path className="pole" d={`M${x} ${foot}V${head}`} />
      <path className="flag" d={`M${x} ${head}h${turn * width}l${turn * 9} 13l${turn * -9} 13H${x}z`} />
      <text className="flag-words" x={x + (turn * width) / 2} y={head + 18} textAnchor="middle">
        {words}
      </text>
    </>
  );
};
