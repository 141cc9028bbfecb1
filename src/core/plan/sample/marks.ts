import type { Path } from '../../paths/path';
import type { Story } from './story';

const questionNotes = [
  'Said it aloud in two minutes. Idempotent and safe are not the same; PUT is one, GET is both.',
  'Told it with our parcels and scans: one to many, and why labels got a table of their own.',
];
const strategyNotes = ['Went in the first week of the month. Met two people from Northgate there.'];
const projectNotes = ['Finished before I joined Larkfield; it is still the code I am asked about in interviews.'];

/** Ticks what has been practised, who has been met and what has been built, each with a note. */
export const markProgress = (story: Story, path: Path): void => {
  for (const [place, note] of questionNotes.entries()) {
    const itemId = path.questions[place]?.id;
    if (itemId !== undefined) story.act(50 - 7 * place, 'practice.mark', { itemId, done: true, note });
  }
  for (const [place, note] of strategyNotes.entries()) {
    const itemId = path.networking[place]?.id;
    if (itemId !== undefined) story.act(22, 'people.mark', { itemId, done: true, note });
  }
  for (const [place, note] of projectNotes.entries()) {
    const itemId = path.projects[place]?.id;
    if (itemId !== undefined) story.act(165, 'portfolio.mark', { itemId, done: true, note });
  }
};
