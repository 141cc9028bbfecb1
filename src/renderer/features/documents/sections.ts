import type { CareerPlanSection } from '../../../contract/document';

/** A part of the career plan as a person chooses it. */
export interface SectionChoice {
  readonly id: CareerPlanSection;
  readonly label: string;
  readonly hint: string;
  /** Holds figures that are nobody else's business; never chosen unless asked for. */
  readonly isPrivate: boolean;
}

/** The parts of the career plan in the order they are printed. */
export const sectionChoices: readonly SectionChoice[] = [
  {
    id: 'path',
    label: 'Path',
    hint: 'What the level you aim for asks, and how far you are',
    isPrivate: false,
  },
  { id: 'goals', label: 'Goals', hint: 'By level, with their milestones', isPrivate: false },
  { id: 'schedule', label: 'Schedule', hint: 'Milestones by month', isPrivate: false },
  { id: 'journal', label: 'Journal', hint: 'What you wrote in the last weeks', isPrivate: false },
  {
    id: 'negotiation',
    label: 'Pay and negotiation',
    hint: 'Your pay, offers, floor, target and ask',
    isPrivate: true,
  },
];

/** The parts chosen at first: all that are not private. */
export const usualSections: readonly CareerPlanSection[] = sectionChoices
  .filter(({ isPrivate }) => !isPrivate)
  .map(({ id }) => id);

/** Chooses or leaves a part, keeping the printed order. */
export const withSection = (
  chosen: readonly CareerPlanSection[],
  id: CareerPlanSection,
  isChosen: boolean,
): CareerPlanSection[] =>
  sectionChoices
    .map((choice) => choice.id)
    .filter((known) => (known === id ? isChosen : chosen.includes(known)));
