import { SegmentedControl } from '@mantine/core';
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Level, Path } from '../../../../core/paths/path';
import { levelPart } from '../../../../core/position/position.queries';
import { usePlan } from '../../../plan';
import { useAnnouncer } from '../../../ui/use-announcer';
import { LevelBoard } from './LevelBoard';
import classes from './LevelsSection.module.css';
import { KeyLegend } from './rating/KeyLegend';
import { focusRow, rowOf } from './rating/rows';
import { useRatingKeys } from './rating/use-rating-keys';

interface LevelsSectionProps {
  readonly path: Path;
  /** The level or expectation the person came for; it is scrolled to, and an expectation is marked. */
  readonly meantId: string | null;
}

/** The levels of a path side by side, all of them or only the level today and the target. */
export function LevelsSection({ path, meantId }: LevelsSectionProps) {
  const plan = usePlan();
  const [scope, setScope] = useState('all');
  const region = useStartingPoint(meantId);
  const { line, say } = useAnnouncer();
  useRatingKeys(region, say);
  const position = plan.position?.pathId === path.id ? plan.position : null;
  const near = path.levels.filter(({ id }: Level) => levelPart(position, id) !== 'other');
  return (
    <>
      <div className={classes.above}>
        {near.length > 0 && near.length < path.levels.length && (
          <SegmentedControl
            aria-label="Which levels to show"
            value={scope}
            onChange={setScope}
            data={[
              { value: 'all', label: 'All levels' },
              { value: 'near', label: 'Today and target' },
            ]}
          />
        )}
        <KeyLegend />
        <p ref={line} role="status" className={classes.said} />
      </div>
      {/* A scrolling region has to take the focus, or it cannot be scrolled without a mouse. */}
      <div
        ref={region}
        className={classes.scroller}
        role="region"
        aria-label="Levels side by side"
        tabIndex={0}
      >
        <LevelBoard path={path} levels={scope === 'near' ? near : path.levels} meantId={meantId} />
      </div>
    </>
  );
}

/** Begins with what was meant, or else with the level the person stands on. */
const useStartingPoint = (meantId: string | null): RefObject<HTMLDivElement | null> => {
  const region = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const board = region.current;
    if (!board) return;
    const find = (mark: string): HTMLElement | null => board.querySelector<HTMLElement>(mark);
    const start = find('[data-start="true"]') ?? find('[data-part="current"]');
    if (start) board.scrollLeft = start.offsetLeft;
    if (meantId !== null) find('[data-meant="true"]')?.scrollIntoView({ block: 'center', inline: 'center' });
  }, [meantId]);
  useEffect(() => {
    const row = meantId !== null && region.current ? rowOf(region.current, meantId) : null;
    if (row) focusRow(row, 'center');
  }, [meantId]);
  return region;
};
