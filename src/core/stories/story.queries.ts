import { unsupportedEvidence } from '../evidence/support.queries';
import type { Expectation } from '../paths/path';
import type { Plan } from '../plan/plan';
import { standingOf } from '../position/standing.queries';
import type { Story } from './story';

/** The parts of a story in the order they are told. */
export const storyParts = ['situation', 'task', 'action', 'result'] as const;

/** One part of a story. */
export type StoryPart = (typeof storyParts)[number];

/** How many words each part of a story has, all together, and the minutes they take to say. */
export interface StoryLength {
  readonly parts: Readonly<Record<StoryPart, number>>;
  readonly words: number;
  /** At 130 words a minute, a calm pace of speech; rounded up to half minutes. */
  readonly minutes: number;
}

/** Words said in a minute. */
const pace = 130;

/** How long a story is: 260 words take two minutes. */
export const lengthOf = (story: Pick<Story, StoryPart>): StoryLength => {
  const parts = {
    situation: countWords(story.situation),
    task: countWords(story.task),
    action: countWords(story.action),
    result: countWords(story.result),
  };
  const words = storyParts.reduce((sum, part) => sum + parts[part], 0);
  return { parts, words, minutes: Math.ceil((2 * words) / pace) / 2 };
};

/** The words of a text as one counts them: "p95 didn't fall by 4.5 %" has five, hyphenated words are one. */
export const countWords = (text: string): number =>
  text.match(/[\p{L}\p{N}]+(?:[.,'’‑-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** The parts nothing is said in yet, in the order they are told. */
export const missingParts = (story: Pick<Story, StoryPart>): StoryPart[] =>
  storyParts.filter((part) => story[part].trim() === '');

/** Every story, the one edited last first. */
export const storiesNewestFirst = (plan: Pick<Plan, 'stories'>): Story[] =>
  Object.values(plan.stories).toSorted(
    (a, b) => b.editedOn.localeCompare(a.editedOn) || a.title.localeCompare(b.title),
  );

/** The evidence of a story that the journal no longer supports, by its titles. */
export const lostEvidence = (plan: Plan, { evidenceIds }: Pick<Story, 'evidenceIds'>): string[] => {
  const unsupported = unsupportedEvidence(plan);
  return evidenceIds.filter((id) => unsupported.has(id)).flatMap((id) => plan.evidence[id]?.title ?? []);
};

/** The expectations of the target level that no story is mapped to, in the order of the path. */
export const withoutStory = (plan: Plan): Expectation[] => {
  const told = new Set(Object.values(plan.stories).flatMap(({ expectationIds }) => expectationIds));
  return standingOf(plan)?.target.expectations.filter(({ id }) => !told.has(id)) ?? [];
};
