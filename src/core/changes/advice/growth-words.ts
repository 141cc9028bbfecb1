import { listed } from '../../kit/words';
import type { GrownChange } from '../changes';
import type { Rung } from '../scope/scope-verbs';

/** A rung of the ladder of scope as a sentence says it after "you are asked to". */
export const rungWords: Readonly<Record<Rung, string>> = {
  follow: 'learn and follow along',
  do: 'carry work out',
  own: 'design and own',
  lead: 'lead and mentor',
  shape: 'set the direction',
};

/**
 * In what a line asks for more, in a few words each: “run” where it was “take part”, "reaches several teams
 * instead of a feature".
 */
export const growthWords = ({ growth: { scope, reach, depth, added } }: GrownChange): string[] => [
  ...(scope ? [`“${scope.to.verb}” where it was “${scope.from.verb}”`] : []),
  ...(reach ? [`reaches ${reach.to} instead of ${reach.from}`] : []),
  ...(depth ? [depth.to] : []),
  ...(added.length > 0 ? [`adds ${listed(added.slice(0, 4))}${added.length > 4 ? ' and more' : ''}`] : []),
];
