import { Line, Sentence } from '../../kit/schema';
import { newExpectation, type Expectation, type Level } from '../../paths/path';
import type { Reading } from '../markdown/reading';
import { kindOfCategory, plainCategory } from './categories';

/** A level while it is read. */
export type LevelDraft = Level;

/** Adds an expectation with its detail, where the plan can hold them; else its lines stay unmapped. */
export const addExpectation = (
  draft: LevelDraft,
  named: string | null,
  text: string,
  below: readonly { readonly whole: string; readonly lines: readonly number[] }[],
  lines: readonly number[],
  { ids, ledger }: Reading,
): void => {
  const category = Line.safeParse(named ?? plainCategory);
  const sentence = Sentence.safeParse(text);
  const words = below.filter(({ whole }) => whole !== '');
  const detail = words.map(({ whole }) => whole).join('\n');
  if (!category.success || !sentence.success || !/\p{L}/u.test(text) || detail.length > 10_000) return;
  const id = ids.take(draft.name, category.data, sentence.data);
  const expectation: Expectation = newExpectation(id, kindOfCategory(named), category.data, sentence.data);
  draft.expectations.push({ ...expectation, detail });
  ledger.map(lines, `${draft.name}, ${category.data}`);
  ledger.map(words.flatMap((line) => line.lines), `${draft.name}, ${category.data}, detail`);
};

/** Adds to what the document says of the level as a whole. */
export const addSummary = (
  draft: LevelDraft,
  words: string,
  lines: readonly number[],
  { ledger }: Reading,
): void => {
  const summary = draft.summary === '' ? words : `${draft.summary}\n\n${words}`;
  if (summary.length > 10_000) return;
  draft.summary = summary;
  ledger.map(lines, `${draft.name}, Summary`);
};
