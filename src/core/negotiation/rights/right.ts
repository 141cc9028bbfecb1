import { isoDate, monthsBefore, type IsoDate } from '../../kit/dates';

/**
 * What the law of a place says to a question: `yes`, `no`, `unsettled` where it is decided but not yet law
 * everywhere it is meant for, `unknown` where no source was found.
 */
export type RightAnswer = 'yes' | 'no' | 'unsettled' | 'unknown';

/**
 * One fact of the law as its sources stood on a day: since when it has been so (null where no date was
 * found), by which law, in plain words, and where that was read.
 */
export interface RightFact {
  readonly answer: RightAnswer;
  readonly since: IsoDate | null;
  readonly law: string;
  readonly words: string;
  readonly sources: readonly string[];
  /** The day the newest source stood for; null where there is no source. */
  readonly checkedOn: IsoDate | null;
}

/** The questions a card of rights answers: may they ask past pay, and must they state a range. */
export const rightQuestions = ['pastPay', 'range'] as const;

/** One of the questions a card of rights answers. */
export type RightQuestion = (typeof rightQuestions)[number];

/** What the law of one place says about a talk on pay: facts with date and source, no advice. */
export interface RightsCard extends Readonly<Record<RightQuestion, RightFact>> {
  readonly id: string;
  readonly place: string;
}

/** Whether the sources of a fact are older than twelve months on a day; what is unknown cannot be stale. */
export const isStaleFact = ({ checkedOn }: Pick<RightFact, 'checkedOn'>, today: IsoDate): boolean =>
  checkedOn !== null && checkedOn < monthsBefore(today, 12);

/** A fact of the law, written in one line: the answer, since when, by which law, in words, as of, by whom. */
export const fact = (
  answer: RightAnswer,
  since: string | null,
  law: string,
  words: string,
  checkedOn: IsoDate,
  ...sources: string[]
): RightFact => ({ answer, since: since === null ? null : isoDate(since), law, words, sources, checkedOn });
