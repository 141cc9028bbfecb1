import { listed } from '../../../../core/kit/words';
import type { LineChange } from '../../../../core/paths/matching/line-changes';
import type { Resting } from '../../../../core/paths/matching/resting';

/** What rests on a line: "1 rating, 2 goals and 1 piece of evidence", or an empty text for nothing. */
export const restingWords = ({ ratings, goals, evidence }: Resting): string =>
  listed(
    [
      counted(ratings, 'rating', 'ratings'),
      counted(goals, 'goal', 'goals'),
      counted(evidence, 'piece of evidence', 'pieces of evidence'),
    ].filter((words) => words !== ''),
  );

const counted = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${count} ${count === 1 ? one : many}`;

/** What rests on several lines together. */
export const restingOnAll = (changes: readonly LineChange[]): Resting =>
  changes.reduce(
    (sum, { carries }) => ({
      ratings: sum.ratings + carries.ratings,
      goals: sum.goals + carries.goals,
      evidence: sum.evidence + carries.evidence,
    }),
    { ratings: 0, goals: 0, evidence: 0 },
  );

/** One kind of change, with the heading and the sentence its lines stand under. */
export interface ChangeGroup {
  readonly state: LineChange['state'];
  readonly title: string;
  readonly lead: string;
}

/** The kinds of change in the order of the review: what may need a hand first. */
export const changeGroups: readonly ChangeGroup[] = [
  {
    state: 'removed',
    title: 'No longer in the document',
    lead: 'What carries something is kept with its old words, outside the path. The rest goes.',
  },
  { state: 'edited', title: 'In other words', lead: 'Each keeps what rests on it. Where two lines are not the same, say so.' },
  { state: 'moved', title: 'In another place', lead: 'The words are the same; the level or the category is another.' },
  { state: 'returned', title: 'Back again', lead: 'Kept from an earlier edition, these come back with what rests on them.' },
  { state: 'added', title: 'New', lead: 'If one of these is an old line in new words, say which.' },
];

/** Where a line stands, in words: "Senior, Technical". */
export const placeWords = ({ levelName, category }: { readonly levelName: string; readonly category: string }): string =>
  `${levelName}, ${category}`;
