import { Button } from '@mantine/core';
import { addWeeks, weekOf, type IsoDate } from '../../../../core/kit/dates';
import { weekAgainstRole, type RoleLine } from '../../../../core/journal/week.queries';
import type { Plan } from '../../../../core/plan/plan';
import { standingOf } from '../../../../core/position/standing.queries';
import { navigate } from '../../../app/routes';
import { useDerived, useToday } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import { RoleBar } from './RoleBar';
import { gapSentence } from './role-words';
import classes from './RolePanel.module.css';

/** Where the hours of the last four weeks went, against what the target level asks. */
export function RolePanel() {
  const today = useToday();
  const lines = useDerived(lastFourWeeks, today);
  const target = useDerived(standingOf)?.targetName;
  const most = Math.max(20, ...lines.map(({ percent, expected }) => Math.max(percent, expected?.to ?? 0)));
  const written = lines.some(({ hours }) => hours > 0);
  if (target === undefined) return null;
  return (
    <Panel title={`Your weeks against ${target}`} note={written ? 'the last four, in percent' : undefined}>
      {written ? (
        <>
          <ul className={classes.lines}>
            {lines.map((line) => (
              <RoleBar key={line.activityId} line={line} most={most} />
            ))}
          </ul>
          <p className={classes.sentence}>{gapSentence(lines, target)}</p>
        </>
      ) : (
        <EmptyState
          action={
            <Button variant="default" onClick={() => navigate({ screen: 'journal' })}>
              Note this week’s hours
            </Button>
          }
        >
          Note where your hours go in the journal, and they stand here beside what {target} spends them on.
        </EmptyState>
      )}
    </Panel>
  );
}

const lastFourWeeks = (plan: Plan, today: IsoDate): RoleLine[] =>
  weekAgainstRole(
    plan,
    [0, -1, -2, -3].map((weeks) => addWeeks(weekOf(today), weeks)),
  );
