import type { PacketText, ReviewText } from '../../../core/reviews/document-text';

/** How each place of a review asks for the person's words; the printed headings are the same. */
export const reviewTextWords: Readonly<
  Record<ReviewText, { readonly label: string; readonly hint: string }>
> = {
  opening: { label: 'In short', hint: 'What this period was about, in a few sentences. Printed first.' },
  work: { label: 'On the work', hint: 'What stands behind what was finished, and why something slipped.' },
  time: { label: 'On the time', hint: 'What the hours were good for, and what shall change.' },
  next: { label: 'What comes next', hint: 'What the next period is for. Printed last.' },
};

/** How each place of a promotion packet asks for the person's words; the printed headings are the same. */
export const packetTextWords: Readonly<
  Record<PacketText, { readonly label: string; readonly hint: string }>
> = {
  opening: { label: 'Why now', hint: 'Three or four sentences. Printed on page one.' },
  closing: { label: 'What I ask for', hint: 'The level, from when, and what goes with it. Printed last.' },
};

/** How each place of a growth plan asks for the person's words; the printed headings are the same. */
export const growthTextWords: Readonly<
  Record<PacketText, { readonly label: string; readonly hint: string }>
> = {
  opening: { label: 'What I want', hint: 'Two or three sentences. Printed first.' },
  closing: { label: 'What would help', hint: 'Time, people, a chance to try. Printed last.' },
};
