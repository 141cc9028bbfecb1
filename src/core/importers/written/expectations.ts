import { Line, Sentence } from '../../kit/schema';
import { newExpectation, type Expectation, type ExpectationKind } from '../../paths/path';
import type { WrittenLine } from './lines';
import { atEnd, listedIn, shown } from './raw';
import type { Reading } from './reading';
import { usualCategories } from './usual-categories';

/** Where the lines of a group stand: under a category at the first step, or on their own. */
interface Under {
  readonly category: string;
  /** The depth of the lines; what stands deeper is the detail of the line before. */
  readonly depth: number;
}

/** Reads the items of one labelled group of a level. */
export const readGroup = (
  items: readonly WrittenLine[],
  kind: ExpectationKind,
  levelName: string,
  { ids, ledger }: Reading,
): Expectation[] => {
  const found: Expectation[] = [];
  let under: Under = { category: usualCategories[kind], depth: 0 };
  const add = (raw: string, { line }: WrittenLine): void => {
    const own = atEnd(raw, / \{#([^{}]*(?:\\[{}][^{}]*)*)\}$/);
    const [text, category] = [Sentence.safeParse(shown(own?.before ?? raw)), Line.safeParse(under.category)];
    if (!text.success || !category.success) return;
    const expectation = newExpectation(ids.take(levelName, category.data, text.data), kind, category.data, text.data);
    found.push({ ...expectation, ref: shown(own?.match[1] ?? '').slice(0, 400) });
    ledger.map([line], `${levelName}, ${category.data}`);
  };
  for (const item of items) {
    const { depth, label, raw, line } = item;
    const last = found.at(-1);
    if (depth === 0 && label !== null) {
      under = { category: shown(label), depth: 1 };
      if (raw === '') ledger.note([line]);
      else for (const text of listedIn(raw)) add(escaped(text), item);
    } else if (depth > under.depth && last) {
      last.detail = [last.detail, shown(whole(item))].filter((words) => words !== '').join('\n').slice(0, 10_000);
      ledger.map([line], `${levelName}, ${last.category}`);
    } else {
      if (depth === 0) under = { category: usualCategories[kind], depth: 0 };
      add(whole(item), item);
    }
  }
  return found;
};

/** A line with the label that only marks a category at the first step. */
const whole = ({ label, raw }: WrittenLine): string => (label === null ? raw : `${label}: ${raw}`);

/** A text that is already as it is shown, so that showing it again leaves it. */
const escaped = (text: string): string => text.replaceAll(/[\\{}]/g, '\\$&');
