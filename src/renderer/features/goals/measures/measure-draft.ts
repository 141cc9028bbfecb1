import type { Measure, MeasureEntry } from '../../../../core/goals/measure';

/** A measure while it is being typed: figures may still be missing; `id` is absent for a new one. */
export interface MeasureDraft {
  readonly key: string;
  readonly id?: string;
  readonly kind: Measure['kind'];
  readonly title: string;
  readonly unit: string;
  readonly from: number | string;
  readonly to: number | string;
  readonly now: number | string;
  readonly done: boolean;
}

/** A measure of a kind with nothing typed yet; `key` is its place on the form. */
export const blankMeasure = (kind: Measure['kind'], key: string): MeasureDraft => ({
  key,
  kind,
  title: '',
  unit: '',
  from: '',
  to: '',
  now: '',
  done: false,
});

/** A measure of a goal as the form edits it. */
export const draftOf = (measure: Measure): MeasureDraft => ({
  ...blankMeasure(measure.kind, measure.id),
  ...measure,
});

/** What a form says instead of sending: which measure lacks what; or the measures it can send. */
export type ReadMeasures =
  | { readonly ok: true; readonly measures: MeasureEntry[] }
  | { readonly ok: false; readonly sentence: string };

/** Reads the typed measures; one that is wholly empty is left out, a missing "now" is where it begins. */
export const readMeasures = (drafts: readonly MeasureDraft[]): ReadMeasures => {
  const measures: MeasureEntry[] = [];
  for (const draft of drafts) {
    const read = isEmpty(draft) ? null : readMeasure(draft);
    if (typeof read === 'string') return { ok: false, sentence: read };
    if (read) measures.push(read);
  }
  return { ok: true, measures };
};

const isEmpty = ({ kind, title, unit, from, to, now }: MeasureDraft): boolean =>
  kind !== 'milestones' && [title, unit, from, to, now].every((typed) => String(typed).trim() === '');

const readMeasure = (draft: MeasureDraft): MeasureEntry | string => {
  const id = draft.id === undefined ? {} : { id: draft.id };
  const title = draft.title.trim();
  if (draft.kind === 'milestones') return { kind: 'milestones', ...id };
  if (title === '') return 'A measure needs a few words that say what is counted or seen.';
  if (draft.kind === 'yes-no') return { kind: 'yes-no', ...id, title, done: draft.done };
  const { from, to, now } = draft;
  if (typeof from !== 'number' || typeof to !== 'number')
    return `Say from which figure to which “${title}” is to go.`;
  if (from === to) return `“${title}” begins where it shall end. Give it two different figures.`;
  const figures = { from, to, now: typeof now === 'number' ? now : from };
  return { kind: 'number', ...id, title, unit: draft.unit.trim(), ...figures };
};
