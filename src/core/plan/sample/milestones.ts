import { isOpen } from '../../milestones/milestone.queries';
import type { Story } from './story';
import { milestones } from './milestone-data';

/** Adds the milestones of the goals, with the hours logged on them and what became of them. */
export const planMilestones = (story: Story, goalIds: ReadonlyMap<string, string>): void => {
  const ids = new Map<string, string>();
  for (const { key, goal, after, madeAgo, dueIn, startIn, logged, doneAgo, dropped, ...said } of milestones) {
    const id = story.act(madeAgo ?? 60, 'milestone.add', {
      ...said,
      goalId: (goal === null ? null : goalIds.get(goal)) ?? null,
      due: dueIn === null ? null : story.ahead(dueIn),
      start: startIn === undefined ? null : story.ahead(startIn),
      prerequisiteIds: (after ?? []).flatMap((name) => ids.get(name) ?? []),
    });
    ids.set(key, id);
    for (const [daysAgo, hours] of logged ?? []) {
      story.act(daysAgo, 'milestone.logHours', { id, on: story.ago(daysAgo), hours });
    }
    if (doneAgo !== undefined) story.act(doneAgo, 'milestone.setStatus', { id, status: 'done' });
    if (dropped) story.act(58, 'milestone.setStatus', { id, status: 'dropped' });
  }
  acceptDates(story, new Set(slipped.flatMap((key) => ids.get(key) ?? [])));
};

/** What Sam has not decided anew since it slipped, by its key in the data. */
const slipped: readonly string[] = ['onboard', 'profile', 'search'];

/** Sam accepted the dates planned two weeks ago, and has today accepted the new ones of all but what is in question. */
const acceptDates = (story: Story, inQuestion: ReadonlySet<string>): void => {
  const open = Object.values(story.plan().milestones).filter(isOpen).map(({ id }) => id);
  story.act(16, 'schedule.accept', { ids: open });
  story.act(0, 'schedule.accept', { ids: open.filter((id) => !inQuestion.has(id)) });
};
