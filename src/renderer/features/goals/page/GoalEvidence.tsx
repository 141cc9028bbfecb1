import { Anchor } from '@mantine/core';
import type { Evidence } from '../../../../core/evidence/evidence';
import { evidenceNewestFirst } from '../../../../core/evidence/evidence.queries';
import type { Goal } from '../../../../core/goals/goal';
import { request, useDerived, useFormat } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from './page.module.css';

/** The evidence that supports the goal's expectations, newest first. */
export function GoalEvidence({ goal }: { readonly goal: Goal }) {
  const { date } = useFormat();
  const counted = new Set(goal.expectationIds);
  const supports = ({ expectationIds }: Evidence): boolean => expectationIds.some((id) => counted.has(id));
  const evidence = useDerived(evidenceNewestFirst).filter(supports);
  return (
    <Panel title="Evidence">
      {evidence.length === 0 && (
        <EmptyState>
          Nothing proves these expectations yet. Evidence is added in the journal, from the week it happened
          in.
        </EmptyState>
      )}
      <ul className={classes.list}>
        {evidence.map(({ id, title, on, result, link }) => (
          <li key={id} className={classes.line}>
            <span>
              {title}
              <small>
                {date(on)}
                {result && `. ${result}`}
              </small>
              {link && (
                <Anchor
                  component="button"
                  type="button"
                  size="sm"
                  onClick={() => void request('link.open', { url: link })}
                >
                  {link}
                </Anchor>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
