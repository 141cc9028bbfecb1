import { defineCommand, notFound } from '../commands/command';
import { changesTo, Id, z } from '../kit/schema';
import { Story } from './story';
import { newStory } from './story.prefill';

const told = Story.omit({ id: true, editedOn: true });

/** Adds a story; what is not said of it is empty, and only the person may read it. */
export const addStory = defineCommand({
  name: 'story.add',
  payload: changesTo(told).and(told.pick({ title: true })),
  label: ({ title }) => `Add the story “${title}”`,
  apply: (plan, story, { newId, today }) => {
    const id = newId();
    plan.stories[id] = { ...newStory(id, story.title, today), ...story };
  },
});

/** Changes the named parts of a story. */
export const editStory = defineCommand({
  name: 'story.edit',
  payload: z.object({ id: Id, changes: changesTo(told) }),
  label: ({ id }, plan) => `Edit the story “${plan.stories[id]?.title ?? ''}”`,
  apply: (plan, { id, changes }, { today }) => {
    const story = plan.stories[id];
    if (!story) return notFound('story', id);
    Object.assign(story, changes, { editedOn: today });
  },
});

/** Removes a story; the evidence it was built from stays. */
export const removeStory = defineCommand({
  name: 'story.remove',
  payload: z.object({ id: Id }),
  label: ({ id }, plan) => `Remove the story “${plan.stories[id]?.title ?? ''}”`,
  apply: (plan, { id }) => {
    if (!plan.stories[id]) return notFound('story', id);
    delete plan.stories[id];
  },
});
