import { Id, Sentence, z } from '../kit/schema';

const Figure = z.number().min(-1e12).max(1e12);

/** A figure on its way: where it began, where it shall be, and where it is; down is as good as up. The unit may be empty. */
export const NumberMeasure = z.object({
  kind: z.literal('number'),
  id: Id,
  title: Sentence,
  unit: z.string().trim().max(40),
  from: Figure,
  to: Figure,
  now: Figure,
});
/** See the schema of the same name. */
export type NumberMeasure = z.infer<typeof NumberMeasure>;

/** Something that is either so or not so. */
export const YesNoMeasure = z.object({ kind: z.literal('yes-no'), id: Id, title: Sentence, done: z.boolean() });
/** See the schema of the same name. */
export type YesNoMeasure = z.infer<typeof YesNoMeasure>;

/** The goal's own milestones, counted by their effort. */
export const MilestonesMeasure = z.object({ kind: z.literal('milestones'), id: Id });
/** See the schema of the same name. */
export type MilestonesMeasure = z.infer<typeof MilestonesMeasure>;

/** One way to know how far a goal has come; its id is unique within the goal. */
export const Measure = z.discriminatedUnion('kind', [NumberMeasure, YesNoMeasure, MilestonesMeasure]);
/** See the schema of the same name. */
export type Measure = z.infer<typeof Measure>;

/** A measure as a person enters it: one without an id is new and is given one. */
export const MeasureEntry = z.discriminatedUnion('kind', [
  NumberMeasure.partial({ id: true }).refine(({ from, to }) => from !== to, {
    message: 'the figure to reach must differ from the one it begins with',
  }),
  YesNoMeasure.partial({ id: true }),
  MilestonesMeasure.partial({ id: true }),
]);
/** See the schema of the same name. */
export type MeasureEntry = z.infer<typeof MeasureEntry>;

/** The measures that were entered, each new one with an id. */
export const measuresOf = (entries: readonly MeasureEntry[], newId: () => string): Measure[] =>
  entries.map((entry) => ({ ...entry, id: entry.id ?? newId() }));
