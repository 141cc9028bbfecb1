import { shortened, withoutEnd } from '../../kit/words';
import { changesOfKind, type GrownChange, type LevelChanges } from '../changes';
import { rungStep } from '../scope/scope';
import { rungs } from '../scope/scope-verbs';
import type { AdvicePart } from './advice-part';
import { growthWords, rungWords } from './growth-words';
import { mainScope, type LevelScope } from './main-scope';

/**
 * What is asked for at another scope: what the verbs of both levels mostly say, and the lines that grew most.
 */
export const scopePart = (changes: LevelChanges): AdvicePart | null => {
  const grown = changesOfKind(changes, 'grown').toSorted((a, b) => stepSize(b) - stepSize(a));
  const main = mainScope(changes);
  if (grown.length === 0 && !main) return null;
  const sentences = [
    main ? mainSentence(main, changes) : '',
    biggestSentence(grown[0], changes),
    grown.length > 0 ? `These ask for more of what ${changes.from.name} asked before:` : '',
  ];
  return {
    id: 'scope',
    title: 'Do it at another scope',
    sentence: sentences.filter((sentence) => sentence !== '').join(' '),
    items: grown.slice(0, 5).map(grownLine),
  };
};

const grownLine = (change: GrownChange): string =>
  `${quoted(change.to.text)} (${growthWords(change).slice(0, 2).join('; ')})`;

const quoted = (text: string): string => withoutEnd(shortened(text, 120));

const mainSentence = (
  main: { readonly from: LevelScope; readonly to: LevelScope },
  { from, to }: LevelChanges,
): string => {
  const figure = ({ count, of }: LevelScope): string => `${count} of ${of}`;
  if (main.from.rung === main.to.rung) {
    return (
      `Both levels most often ask you to ${rungWords[main.to.rung]} ` +
      `(${figure(main.from)} lines with a verb at ${from.name}, ${figure(main.to)} at ${to.name}).`
    );
  }
  return (
    `At ${to.name} you are most often asked to ${rungWords[main.to.rung]} ` +
    `(${figure(main.to)} lines that name a verb), where ${from.name} most often asks you to ` +
    `${rungWords[main.from.rung]} (${figure(main.from)}).`
  );
};

const biggestSentence = (change: GrownChange | undefined, { from }: LevelChanges): string => {
  const scope = change?.growth.scope;
  if (!change || !scope) return '';
  return (
    `The plainest step: ${scope.to.verb} where you used to ${scope.from.verb}. ` +
    `${from.name} said “${quoted(change.from.text)}”; now it is “${quoted(change.to.text)}”.`
  );
};

/** Steps of scope first, the longest and then the highest first; then those of reach and of depth. */
const stepSize = ({ growth: { scope, reach, depth } }: GrownChange): number =>
  (scope ? 100 * rungStep(scope.from.rung, scope.to.rung) + 10 * rungs.indexOf(scope.to.rung) : 0) +
  (reach ? 2 : 0) +
  (depth ? 1 : 0);
