import { blocks, line, prose } from '../../core/exporters/markdown/text';
import type { Story } from '../../core/stories/story';

/** A story as a document prints it; parts nobody wrote are left out. */
export interface StoryModel {
  readonly id: string;
  readonly title: string;
  readonly restsOn: string;
  readonly parts: readonly { readonly name: string; readonly text: string }[];
}

/** Puts a story into its parts; `restsOn` says which evidence stands behind it. */
export const storyModel = (story: Story, restsOn: string): StoryModel => ({
  id: story.id,
  title: story.title,
  restsOn,
  parts: [
    { name: 'Situation', text: story.situation.trim() },
    { name: 'Task', text: story.task.trim() },
    { name: 'Action', text: story.action.trim() },
    { name: 'Result', text: story.result.trim() },
  ].filter(({ text }) => text !== ''),
});

/** A story as Markdown under a heading of the third degree. */
export const storyMarkdown = ({ title, restsOn, parts }: StoryModel): string =>
  blocks([
    `### ${line(title)}`,
    line(restsOn),
    ...parts.map(({ name, text }) => `**${name}**\\\n${prose(text)}`),
  ]);
