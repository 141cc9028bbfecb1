import { answersOf } from '../../journal/prompt.queries';
import { linksAsText } from '../../journal/links';
import { activityName } from '../../journal/role.queries';
import type { Week } from '../../journal/week';
import { isWritten } from '../../journal/week.queries';
import { mondayOf } from '../../kit/dates';
import type { Plan } from '../../plan/plan';
import { blocks, line, prose } from './text';

/** Every written week, newest first; moods are left out. */
export const journalMarkdown = (plan: Plan): string => {
  const weeks = Object.values(plan.weeks)
    .filter(isWritten)
    .toSorted((a, b) => (a.week < b.week ? 1 : -1));
  return weeks.length === 0 ? '' : blocks(['## Journal', ...weeks.map((week) => page(plan, week))]);
};

const page = (plan: Plan, written: Week): string => {
  const { week, hours } = written;
  const spent = Object.entries(hours)
    .filter(([, amount]) => amount > 0)
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([id, amount]) => `- ${line(activityName(plan, id))}: ${amount} h`);
  return blocks([
    `### ${week}, from ${mondayOf(week)}`,
    ...answersOf(plan, written).flatMap(({ title, text }) => [
      `**${line(title)}**`,
      prose(linksAsText(text)),
    ]),
    spent.join('\n'),
  ]);
};
