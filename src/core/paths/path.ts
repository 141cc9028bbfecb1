import { IsoDate } from '../kit/dates';
import { Currency, Amount } from '../kit/money';
import { Id, Line, Prose, Sentence, z } from '../kit/schema';
import { ImportChoices } from './import-choices';

/** A band of years of experience: `{ from: 7, to: 10 }`; `to` is null where the band is open (10+). */
export const YearsBand = z.object({ from: z.number().min(0).max(99), to: z.number().min(0).max(99).nullable() });
/** See the schema of the same name. */
export type YearsBand = z.infer<typeof YearsBand>;

/** What sort of line of a level an expectation is. */
export const ExpectationKind = z.enum(['responsibility', 'skill', 'soft-skill']);
/** See the schema of the same name. */
export type ExpectationKind = z.infer<typeof ExpectationKind>;

/**
 * One line of a level that can be rated, evidenced and turned into a goal; its id stays while its words stay.
 * `detail` holds the examples a document gives below it, one a line; `ref` is the document's own id for it.
 * Both are empty where there is none.
 */
export const Expectation = z.object({
  id: Id,
  kind: ExpectationKind,
  category: Line,
  text: Sentence,
  detail: z.string().max(10_000),
  ref: z.string().max(400),
});
/** See the schema of the same name. */
export type Expectation = z.infer<typeof Expectation>;

/** A share of working time in percent; a range where the document gives one, else `from` equals `to`. */
export const Share = z.object({ from: z.number().min(0).max(100), to: z.number().min(0).max(100) });
/** See the schema of the same name. */
export type Share = z.infer<typeof Share>;

/** Something a person at a level spends time on; `share` is null where the document names none. */
export const Activity = z.object({ id: Id, text: Line, share: Share.nullable() });
/** See the schema of the same name. */
export type Activity = z.infer<typeof Activity>;

/**
 * What a level is paid, in minor units; `to` is null for a single figure, `openEnd` where more is possible
 * (300K+). `kind` is unstated where the document does not say whether the figure is base or total pay.
 */
export const PayBand = z.object({
  kind: z.enum(['total', 'base', 'unstated']),
  currency: Currency,
  from: Amount,
  to: Amount.nullable(),
  openEnd: z.boolean(),
  per: z.enum(['year', 'month', 'day', 'hour']),
  note: z.string().max(500),
});
/** See the schema of the same name. */
export type PayBand = z.infer<typeof PayBand>;

/**
 * One rung of a path. `track` names the track of a path that has several ("Manager"), else it is empty;
 * `summary` is what the document says of the level as a whole. `points` is what the points rule of readiness
 * asks for, null where nobody set it. `basePay` is the base where the document gives base and total pay.
 */
export const Level = z.object({
  id: Id,
  name: Line,
  track: z.string().max(200),
  summary: z.string().max(10_000),
  years: YearsBand.nullable(),
  expectations: z.array(Expectation),
  activities: z.array(Activity),
  pay: PayBand.nullable(),
  basePay: PayBand.nullable(),
  points: z.number().min(0).max(10_000).nullable(),
});
/** See the schema of the same name. */
export type Level = z.infer<typeof Level>;

/** A stretch of the skill roadmap by years: what to focus on, what to learn, how to think. */
export const Stage = z.object({
  id: Id,
  title: Line,
  years: YearsBand.nullable(),
  focus: z.string().max(2_000),
  skills: z.array(Line),
  mindset: z.string().max(2_000),
});
/** See the schema of the same name. */
export type Stage = z.infer<typeof Stage>;

/** A portfolio project a path suggests, under the label it stood under; `levelId` is null when that names no known level. */
export const SuggestedProject = z.object({ id: Id, title: Line, group: Line, levelId: Id.nullable() });
/** See the schema of the same name. */
export type SuggestedProject = z.infer<typeof SuggestedProject>;

/** An interview question, under the heading it stood under and the levels that heading names. */
export const Question = z.object({ id: Id, text: Line, group: Line, levelIds: z.array(Id) });
/** See the schema of the same name. */
export type Question = z.infer<typeof Question>;

/** A labelled piece of advice: a networking strategy or a negotiation tip. */
export const Tip = z.object({ id: Id, label: Line, text: z.string().max(2_000) });
/** See the schema of the same name. */
export type Tip = z.infer<typeof Tip>;

/** A change of career the path describes; `from` and `to` are null where its label is not of the form "From A to B". */
export const Move = Tip.extend({ from: Line.nullable(), to: Line.nullable() });
/** See the schema of the same name. */
export type Move = z.infer<typeof Move>;

/**
 * A document a path was read from, kept whole so that every line can be shown beside what became of it, with
 * what the person chose while it was read.
 */
export const PathSource = z.object({
  name: z.string().max(500),
  text: z.string().max(2_000_000),
  importedOn: IsoDate,
  choices: ImportChoices,
});
/** See the schema of the same name. */
export type PathSource = z.infer<typeof PathSource>;

/** A career path document as data. Level, expectation and all other ids are unique within the plan: they begin with the path's. */
export const Path = z.object({
  id: Id,
  title: Line,
  overview: Prose,
  responsibilities: z.array(z.object({ id: Id, text: Line })),
  levels: z.array(Level),
  stages: z.array(Stage),
  projects: z.array(SuggestedProject),
  questions: z.array(Question),
  networking: z.array(Tip),
  negotiation: z.array(Tip),
  moves: z.array(Move),
  sources: z.array(PathSource).min(1).max(50),
});
/** See the schema of the same name. */
export type Path = z.infer<typeof Path>;

/** A level with a name and nothing else yet. */
export const newLevel = (id: string, name: string): Level => ({
  id,
  name,
  track: '',
  summary: '',
  years: null,
  expectations: [],
  activities: [],
  pay: null,
  basePay: null,
  points: null,
});

/** A path with a title, its sources and nothing else yet. */
export const newPath = (id: string, title: string, sources: PathSource[]): Path => ({
  id,
  title,
  overview: '',
  responsibilities: [],
  levels: [],
  stages: [],
  projects: [],
  questions: [],
  networking: [],
  negotiation: [],
  moves: [],
  sources,
});

/** An expectation without detail or an id of the document's own. */
export const newExpectation = (
  id: string,
  kind: ExpectationKind,
  category: string,
  text: string,
): Expectation => ({ id, kind, category, text, detail: '', ref: '' });
