import { useElementSize } from '@mantine/hooks';
import { useMemo } from 'react';
import { trailGeometry, type TrailGeometry } from './geometry';
import { apart, pilesOf, pileTitle, type Pile } from './piles';
import type { TrailCairn, TrailData } from './trail-data';
import { TrailLabels } from './TrailLabels';
import { TrailMarks, type TrailMark } from './TrailMarks';
import { TrailPicture } from './TrailPicture';
import { TrailTable } from './TrailTable';
import classes from './Trail.module.css';

/**
 * The one rising path: levels as waymarks, the person by readiness, the target with its date, milestones as
 * cairns.
 */
export function Trail({ data }: { readonly data: TrailData }) {
  const { ref, width } = useElementSize();
  const size = useMemo(() => ({ width, height: width < 860 ? 250 : 290 }), [width]);
  const drawn = useMemo(() => {
    const geometry = trailGeometry(data.waymarks.length, stretchOf(data), size);
    const piles = pilesOf(besideYou(data, geometry), (place) => geometry.at(place).x);
    return { geometry, piles, marks: marksOf(data, geometry, piles) };
  }, [data, size]);
  return (
    <section className={classes.card} aria-label="Your trail">
      <div ref={ref} className={classes.stage} style={{ height: size.height }}>
        {width > 0 && (
          <>
            <TrailPicture data={data} {...drawn} {...size} />
            <TrailLabels data={data} geometry={drawn.geometry} width={width} />
            <TrailMarks marks={drawn.marks} size={size} />
          </>
        )}
      </div>
      <dl className={classes.facts}>
        {data.facts.map(({ figure, meaning }) => (
          <div key={meaning}>
            <dt>{meaning}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
      <TrailTable data={data} />
    </section>
  );
}

/** The stretch the person is on: from the waymark behind them to the target. */
const stretchOf = ({ waymarks, you }: TrailData): { readonly from: number; readonly to: number } => ({
  from: Math.floor(you.at),
  to: Math.max(
    Math.floor(you.at) + 1,
    waymarks.findIndex(({ state }) => state === 'target'),
  ),
});

/**
 * The cairns, moved as far from the person as a mark is wide: what is done behind them, what is planned
 * ahead.
 */
const besideYou = ({ cairns, you }: TrailData, geometry: TrailGeometry): TrailCairn[] => {
  const perLevel = geometry.at(Math.floor(you.at) + 1).x - geometry.at(Math.floor(you.at)).x;
  const room = perLevel > 0 ? apart / perLevel : 0;
  return cairns.map((cairn) => ({
    ...cairn,
    at: cairn.tone === 'done' ? Math.min(cairn.at, you.at - room) : Math.max(cairn.at, you.at + room),
  }));
};

const marksOf = (data: TrailData, geometry: TrailGeometry, piles: readonly Pile[]): TrailMark[] =>
  [
    ...data.waymarks.map(({ id, name, note, href }, at) => ({
      id,
      ...geometry.at(at),
      title: name,
      note,
      href,
    })),
    ...piles.map((pile) => ({
      id: pile.id,
      x: pile.x,
      y: geometry.at(pile.place).y - 14,
      title:
        pile.cairns.length === 1
          ? pileNames[pile.tone]
          : `${pile.cairns.length} milestones, ${pileWords[pile.tone]}`,
      note: pileTitle(pile),
      href: pile.cairns[0]?.href ?? '#',
    })),
    {
      id: 'you',
      ...geometry.at(data.you.at),
      title: 'You are here',
      note: data.you.note,
      href: data.you.href,
    },
  ].toSorted((a, b) => a.x - b.x);

const pileWords = { done: 'done', planned: 'planned', due: 'one due now' } as const;
const pileNames = {
  done: 'Milestone, done',
  planned: 'Milestone, planned',
  due: 'Milestone, due now',
} as const;
