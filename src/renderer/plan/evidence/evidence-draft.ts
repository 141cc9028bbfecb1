import { newEvidence, type Evidence, type EvidenceFigure } from '../../../core/evidence/evidence';
import type { IsoDate } from '../../../core/kit/dates';
import type { Plan } from '../../../core/plan/plan';

/** A figure while it is typed: each number may still be missing. */
export interface FigureDraft {
  readonly from: number | null;
  readonly to: number | null;
  readonly unit: string;
}

/** Evidence while it is written: its fields, the figure as typed, and the goals it shall be attached to. */
export interface EvidenceDraft extends Omit<Evidence, 'id' | 'figure'> {
  readonly figure: FigureDraft;
  readonly goalIds: readonly string[];
}

/** What is sent once it is written, or the sentence that says what is missing. */
export type Written =
  { readonly fields: Omit<Evidence, 'id'>; readonly goalIds: string[] } | { readonly refusal: string };

/** An empty draft of a day, with what is known already. */
export const newDraft = (on: IsoDate, known: Partial<EvidenceDraft> = {}): EvidenceDraft => {
  const { id: _, figure, ...fields } = newEvidence('new', '', on);
  return { ...fields, figure: figureDraft(figure), goalIds: [], ...known };
};

/** A piece of evidence as a draft, with the goals that name it. */
export const draftOf = (plan: Pick<Plan, 'goals'>, { id, figure, ...fields }: Evidence): EvidenceDraft => ({
  ...fields,
  figure: figureDraft(figure),
  goalIds: Object.values(plan.goals)
    .filter(({ evidenceIds }) => evidenceIds.includes(id))
    .map((goal) => goal.id),
});

/** A figure as it is typed; none is all empty. */
export const figureDraft = (figure: EvidenceFigure | null): FigureDraft =>
  figure ?? { from: null, to: null, unit: '' };

/** Whether nothing of a figure is typed yet. */
export const isBlank = ({ from, to, unit }: FigureDraft): boolean =>
  from === null && to === null && unit.trim() === '';

/** What a draft says, checked: it needs words for what was done, and a figure needs what it came to. */
export const writtenDraft = ({ goalIds, figure, ...fields }: EvidenceDraft): Written => {
  if (fields.title.trim() === '') return { refusal: 'Say in a few words what you did.' };
  if (isBlank(figure)) return { fields: { ...fields, figure: null }, goalIds: [...goalIds] };
  const { from, to, unit } = figure;
  if (to === null) return { refusal: 'Say what the figure came to, or leave all three of its fields empty.' };
  return { fields: { ...fields, figure: { from, to, unit: unit.trim() } }, goalIds: [...goalIds] };
};
