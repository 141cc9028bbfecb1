import type { StoryPart } from '../../../../core/stories/story.queries';

/** The parts of a story by name, with what belongs there. */
export const partWords: Readonly<Record<StoryPart, { readonly name: string; readonly hint: string }>> = {
  situation: { name: 'Situation', hint: 'Where things stood, in as little as one needs to follow' },
  task: { name: 'Task', hint: 'What you were to do, and why it was hard' },
  action: { name: 'Action', hint: 'What you yourself did; the longest part' },
  result: { name: 'Result', hint: 'What came of it, in numbers where there are any' },
};

/** "1.5 minutes", "half a minute". */
export const minutesText = (minutes: number): string => {
  if (minutes === 0.5) return 'half a minute';
  return minutes === 1 ? 'one minute' : `${minutes} minutes`;
};
