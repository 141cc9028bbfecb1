import { Button } from '@mantine/core';
import type { Plan } from '../../../../core/plan/plan';
import type { Fix } from '../../../../core/schedule/explain/fixes';
import { scheduleOf } from '../../../../core/schedule/schedule';
import { useCommand, useDerived, useFormat, useToday, type Format } from '../../../plan';
import classes from './fixes.module.css';
import { movedEnds } from './moved-ends';

/** One change that would help: what it is, what it moves, and a button that makes it. */
export function FixOption({ fix, onDone }: { readonly fix: Fix; readonly onDone: () => void }) {
  const format = useFormat();
  const today = useToday();
  const apply = useFix();
  const moves = useDerived(movesBy, fix.plan, today);
  const send = async (): Promise<void> => {
    if (await apply(fix.call)) onDone();
  };
  return (
    <li className={classes.fix}>
      <div>
        <b>{fixTitle(fix, format)}</b>
        {fix.kind === 'scope' && (
          <p>{fix.cuts.map(({ title, hours }) => `${format.hours(hours)} less of “${title}”`).join(', ')}</p>
        )}
        <details>
          <summary>{moves.length === 0 ? 'No planned date moves' : `What moves (${moves.length})`}</summary>
          <ul>
            {moves.map(({ id, title, before, after }) => (
              <li key={id}>{`${title}: ends ${before ? format.date(before) : 'nowhere'}, then ${after ? format.date(after) : 'nowhere'}`}</li>
            ))}
          </ul>
        </details>
      </div>
      <Button variant="default" aria-label={`Do this: ${fixTitle(fix, format)}`} onClick={() => void send()}>Do this</Button>
    </li>
  );
}

const fixTitle = (fix: Fix, { hours, date }: Format): string => {
  switch (fix.kind) {
    case 'hours':
      return `${hours(fix.hours)} more each week from today on`;
    case 'scope':
      return `${hours(fix.hours)} less work`;
    case 'date':
      return `${fix.call.name === 'goal.edit' ? 'The goal’s deadline' : 'The due date'} on ${date(fix.date)}, ${fix.days} ${fix.days === 1 ? 'day' : 'days'} later`;
    case 'unpin':
      return 'Let go of the day it is pinned to';
    case 'split':
      return 'Let it be done in several pieces';
    case 'start':
      return `Let it begin from ${date(fix.date)} on, ${fix.days} ${fix.days === 1 ? 'day' : 'days'} earlier`;
  }
};

const movesBy = (plan: Plan, fixed: Plan, today: ReturnType<typeof useToday>) =>
  movedEnds(plan, scheduleOf(plan, today), scheduleOf(fixed, today));

/** Makes a fix by the command it names. */
const useFix = (): ((call: Fix['call']) => Promise<boolean>) => {
  const raise = useCommand('availability.raiseHours');
  const editMany = useCommand('milestone.editMany');
  const edit = useCommand('milestone.edit');
  const editGoal = useCommand('goal.edit');
  const pin = useCommand('milestone.pin');
  return (call) => {
    switch (call.name) {
      case 'availability.raiseHours':
        return raise(call.payload);
      case 'milestone.editMany':
        return editMany(call.payload);
      case 'milestone.edit':
        return edit(call.payload);
      case 'goal.edit':
        return editGoal(call.payload);
      case 'milestone.pin':
        return pin(call.payload);
    }
  };
};
