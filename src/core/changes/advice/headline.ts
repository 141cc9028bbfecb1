import { counted, inWords } from '../../kit/words';
import type { Plan } from '../../plan/plan';
import { currentRating, isMet } from '../../readiness/readiness.queries';
import { changesOfKind, type ExpectationChange, type LevelChanges } from '../changes';

/** How many lines are new, ask for more, stay and are not named again, in one sentence. */
export const headlineOf = (changes: LevelChanges): string => {
  const count = (kind: ExpectationChange['kind']): number => changesOfKind(changes, kind).length;
  const [grown, kept, dropped] = [count('grown'), count('kept'), count('dropped')];
  return (
    `From ${changes.from.name} to ${changes.to.name}, ` +
    `${counted(count('new'), 'expectation is', 'expectations are')} new, ` +
    `${many(grown)} ${grown === 1 ? 'asks' : 'ask'} for more of what was asked before, ` +
    `${many(kept)} ${kept === 1 ? 'stays' : 'stay'} ` +
    `and ${many(dropped)} ${dropped === 1 ? 'is' : 'are'} not named again.`
  );
};

const many = (count: number): string => (count === 0 ? 'none' : inWords(count));

/** How many of the lines that are new or ask for more a person meets already; empty where there are none. */
export const standingSentence = (changes: LevelChanges, plan: Plan): string => {
  const asked = [...changesOfKind(changes, 'new'), ...changesOfKind(changes, 'grown')];
  if (asked.length === 0) return '';
  const met = asked.filter(({ to }) => isMet(currentRating(plan, to.id))).length;
  const left = asked.length - met;
  const lines = counted(
    asked.length,
    'line that is new or asks for more',
    'lines that are new or ask for more',
  );
  if (met === 0) return `You have rated none of the ${lines} solid or better yet.`;
  if (left === 0) return `You have rated all of the ${lines} solid or better.`;
  return (
    `Of the ${lines} you have rated ${inWords(met)} solid or better; ` +
    `${inWords(left)} ${left === 1 ? 'is' : 'are'} left to work on.`
  );
};
