import { memo, useCallback, useMemo, useState } from 'react';
import type { Expectation, Level, Path } from '../../../../core/paths/path';
import { shortLevelNames } from '../../../../core/paths/path.queries';
import type { Plan } from '../../../../core/plan/plan';
import { levelPart } from '../../../../core/position/position.queries';
import { readinessFor } from '../../../../core/readiness/readiness.queries';
import { useCommand, useFormat, usePlan, useToday } from '../../../plan';
import { useGradually } from '../../../ui/use-gradually';
import { boardPace } from './board-pace';
import { ExpectationDialog } from './expectation/ExpectationDialog';
import { ExpectationRow } from './ExpectationRow';
import { expectationWork } from './expectation-work';
import { LevelColumn } from './LevelColumn';
import classes from './LevelBoard.module.css';
import { payText, sharedHeadings } from './level-words';
import { useRowRating } from './rating/use-row-rating';

interface LevelBoardProps {
  readonly path: Path;
  readonly levels: readonly Level[];
  readonly meantId: string | null;
}

/** Levels as columns, to be read down a level or across a heading. */
export function LevelBoard(props: LevelBoardProps) {
  const [openId, setOpen] = useState<string | null>(null);
  return (
    <>
      <Board {...props} plan={usePlan()} onOpen={setOpen} />
      {openId !== null && <ExpectationDialog expectationId={openId} onClose={() => setOpen(null)} />}
    </>
  );
}

interface BoardProps extends LevelBoardProps {
  readonly plan: Plan;
  readonly onOpen: (expectationId: string) => void;
}

/** Drawn anew when the plan changes, and not when it is merely saved. */
const Board = memo(function Board({ plan, path, levels, meantId, onOpen }: BoardProps) {
  const today = useToday();
  const { locale } = useFormat();
  const work = useMemo(() => expectationWork(plan), [plan]);
  const onRate = useRowRating();
  const makeGoal = useCommand('goal.addFromExpectations');
  const onMakeGoal = useCallback(
    (expectationId: string) => void makeGoal({ expectationIds: [expectationId] }),
    [makeGoal],
  );
  const names = useMemo(() => shortLevelNames(path), [path]);
  const headings = useMemo(() => sharedHeadings(levels), [levels]);
  const pace = useMemo(() => boardPace(levels, meantId), [levels, meantId]);
  const rows = useGradually(pace.longest, pace);

  const renderExpectation = (expectation: Expectation) => (
    <ExpectationRow
      key={expectation.id}
      expectation={expectation}
      meant={expectation.id === meantId}
      value={plan.ratings[expectation.id]?.at(-1)?.value ?? null}
      evidenceCount={work.evidence.get(expectation.id) ?? 0}
      goal={work.goals.get(expectation.id) ?? null}
      onRate={onRate}
      onMakeGoal={onMakeGoal}
      onOpen={onOpen}
    />
  );

  return (
    <div
      className={classes.board}
      style={{
        gridTemplateColumns: `repeat(${levels.length}, minmax(272px, 1fr))`,
        gridTemplateRows: `repeat(${headings.length + 2}, auto)`,
      }}
    >
      {levels.map((level) => (
        <LevelColumn
          key={level.id}
          level={level}
          start={level.id === meantId}
          name={names.get(level.id) ?? level.name}
          part={plan.position?.pathId === path.id ? levelPart(plan.position, level.id) : 'other'}
          readiness={readinessFor(plan, level, today)}
          pay={level.pay && payText(level.pay, locale)}
          headings={headings}
          rows={rows}
          renderExpectation={renderExpectation}
        />
      ))}
    </div>
  );
});
