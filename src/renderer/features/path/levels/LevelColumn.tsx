import { useId, type ReactNode } from 'react';
import type { Expectation, Level } from '../../../../core/paths/path';
import type { LevelPart } from '../../../../core/position/position.queries';
import type { Readiness } from '../../../../core/readiness/readiness.queries';
import { Link } from '../../../app/Link';
import { ProgressBar } from '../../../ui';
import { ActivitySplit } from './ActivitySplit';
import classes from './LevelColumn.module.css';
import { LevelTag } from './LevelTag';
import { expectationGroups, yearsText } from './level-words';

interface LevelColumnProps {
  readonly level: Level;
  /** The board begins with this one. */
  readonly start: boolean;
  readonly name: string;
  readonly part: LevelPart;
  readonly readiness: Readiness;
  readonly pay: string | null;
  /** The headings of all columns, so that each row of the board holds one heading. */
  readonly headings: readonly string[];
  /** How many rows of each heading are drawn. */
  readonly rows: number;
  readonly renderExpectation: (expectation: Expectation) => ReactNode;
}

/**
 * One level from its name down to how its time is spent, each part in the row it shares with the other
 * levels.
 */
export function LevelColumn(props: LevelColumnProps) {
  const { level, start, name, part, readiness, pay, headings, rows, renderExpectation } = props;
  const heading = useId();
  const groups = new Map(expectationGroups(level).map((group) => [group.title, group.expectations]));
  return (
    <section className={classes.column} data-part={part} data-start={start} data-level={level.id} aria-labelledby={heading}>
      <header className={classes.head}>
        <h2 id={heading}>{name}</h2>
        <LevelTag part={part} />
        <p>
          {[level.years && yearsText(level.years), pay].filter(Boolean).join(', ') || 'No years or pay named'}
        </p>
        <div className={classes.met}>
          <ProgressBar
            label="Met"
            figure={`${readiness.met} of ${readiness.total}, ${readiness.proven} proven`}
            share={readiness.total === 0 ? 0 : readiness.met / readiness.total}
          />
        </div>
        <p className={classes.links}>
          <Link to={{ screen: 'path', id: level.id, view: 'rate' }} size="sm" aria-label={`Rate ${name}`}>
            Rate
          </Link>
          <Link to={{ screen: 'goals', id: level.id, view: 'readiness' }} size="sm" aria-label={`Readiness for ${name}`}>
            Readiness
          </Link>
        </p>
      </header>
      {headings.map((title) => (
        <div key={title} className={classes.cell}>
          <h3>{title}</h3>
          <GroupCell expectations={groups.get(title)?.slice(0, rows)} renderExpectation={renderExpectation} />
        </div>
      ))}
      <div className={classes.cell}>
        <h3>How time is spent</h3>
        <ActivitySplit activities={level.activities} />
      </div>
    </section>
  );
}

interface GroupCellProps {
  readonly expectations: readonly Expectation[] | undefined;
  readonly renderExpectation: (expectation: Expectation) => ReactNode;
}

function GroupCell({ expectations, renderExpectation }: GroupCellProps) {
  if (!expectations) return <p className={classes.none}>Not named at this level</p>;
  return <ul className={classes.list}>{expectations.map(renderExpectation)}</ul>;
}
