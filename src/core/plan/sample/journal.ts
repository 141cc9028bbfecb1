import type { Level } from '../../paths/path';
import { daysBetween, mondayOf } from '../../kit/dates';
import { earlierPages } from './journal-earlier';
import { laterPages } from './journal-later';
import type { Story } from './story';

/** Writes the journal as Sam did, on the Friday of each week. */
export const writeJournal = (story: Story, target: Level): void => {
  for (const { weeksAgo, answers, hours, mood } of [...earlierPages, ...laterPages]) {
    const week = story.weekAgo(weeksAgo);
    const friday = daysBetween(mondayOf(week), story.ago(0)) - 4;
    for (const [promptId, text] of Object.entries(answers)) story.act(friday, 'week.write', { week, promptId, text });
    for (const [place, spent] of hours.entries()) {
      const activityId = target.activities[place]?.id;
      if (activityId !== undefined) story.act(friday, 'week.setHours', { week, activityId, hours: spent });
    }
    story.act(friday, 'week.setMood', { week, mood });
  }
};
