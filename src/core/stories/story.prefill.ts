import type { Audience, Evidence } from '../evidence/evidence';
import { figureWords } from '../evidence/harvest/figure-in';
import type { IsoDate } from '../kit/dates';
import { capitalised, ended } from '../kit/words';
import type { Story } from './story';

/** A private story with nothing but its title. */
export const newStory = (id: string, title: string, editedOn: IsoDate): Story => ({
  id,
  title,
  situation: '',
  task: '',
  action: '',
  result: '',
  evidenceIds: [],
  expectationIds: [],
  audience: 'private',
  editedOn,
});

/**
 * What evidence says of a story already: its title, what was done as the action, what came of it as the
 * result, the expectations it supports, and the narrowest audience of all pieces. Situation and task are for
 * the person to tell.
 */
export const storyFrom = (pieces: readonly Evidence[]): Omit<Story, 'id' | 'editedOn'> => {
  const oldestFirst = pieces.toSorted((a, b) => a.on.localeCompare(b.on));
  return {
    title: pieces[0]?.title ?? '',
    situation: '',
    task: '',
    action: oldestFirst.map(({ title }) => ended(title)).join(' '),
    result: oldestFirst.flatMap(outcomes).join(' '),
    evidenceIds: oldestFirst.map(({ id }) => id),
    expectationIds: [...new Set(oldestFirst.flatMap(({ expectationIds }) => expectationIds))],
    audience: narrowest(pieces),
  };
};

const outcomes = ({ result, figure }: Evidence): string[] => [
  ...(result.trim() === '' ? [] : [ended(result.trim())]),
  ...(figure ? [ended(capitalised(figureWords(figure)))] : []),
];

const narrowest = (pieces: readonly Evidence[]): Audience =>
  (['private', 'manager'] as const).find((one) => pieces.some(({ audience }) => audience === one)) ??
  (pieces.length > 0 ? 'public' : 'private');
