import type { Expectation, Level, Path } from '../../../../core/paths/path';
import { shortLevelNames } from '../../../../core/paths/path.queries';
import { levelPart } from '../../../../core/position/position.queries';
import { currentRating, readinessFor } from '../../../../core/readiness/readiness.queries';
import { useCommand, useDerived, useFormat, usePlan, useToday } from '../../../plan';
import { ExpectationRow } from './ExpectationRow';
import { expectationWork } from './expectation-work';
import { LevelColumn } from './LevelColumn';
import classes from './LevelBoard.module.css';
import { payText, sharedHeadings } from './level-words';

interface LevelBoardProps {
  readonly path: Path;
  readonly levels: readonly Level[];
  readonly meantId: string | null;
}

/** Levels as columns, to be read down a level or across a heading. */
export function LevelBoard({ path, levels, meantId }: LevelBoardProps) {
  const plan = usePlan();
  const today = useToday();
  const { locale } = useFormat();
  const work = useDerived(expectationWork);
  const rate = useCommand('expectation.rate');
  const makeGoal = useCommand('goal.addFromExpectations');
  const names = shortLevelNames(path);
  const headings = sharedHeadings(levels);

  const renderExpectation = (expectation: Expectation) => (
    <ExpectationRow
      key={expectation.id}
      expectation={expectation}
      meant={expectation.id === meantId}
      value={currentRating(plan, expectation.id)}
      evidenceCount={work.evidence.get(expectation.id) ?? 0}
      goal={work.goals.get(expectation.id) ?? null}
      onRate={(value) => void rate({ expectationId: expectation.id, value })}
      onMakeGoal={() => void makeGoal({ expectationIds: [expectation.id] })}
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
          renderExpectation={renderExpectation}
        />
      ))}
    </div>
  );
}
