/** The steps of a weekly review in order: the address of each, its name and what it is for. */
export const reviewSteps = [
  { view: 'review', label: 'Look back', hint: 'What happened, what was meant, and how it felt.' },
  {
    view: 'review-hours',
    label: 'Log hours',
    hint: 'Where the time went, and whether that is where you want to go.',
  },
  {
    view: 'review-evidence',
    label: 'Harvest evidence',
    hint: 'One thing done, with a number where there is one, is enough.',
  },
  { view: 'review-replan', label: 'Re-plan', hint: 'Dates that no longer hold, and what to do about them.' },
  { view: 'review-next', label: 'Choose three', hint: 'Three things that would make next week a good one.' },
] as const;

/** The place of the step an address asks for, counted from 0, or null where it asks for no review. */
export const reviewStepAt = (view: string | undefined): number | null => {
  const at = reviewSteps.findIndex((step) => step.view === view);
  return at < 0 ? null : at;
};
