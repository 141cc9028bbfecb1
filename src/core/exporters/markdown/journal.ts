import { prompts } from '../../journal/prompts';
import { activityName } from '../../journal/role.queries';
import type { Week } from '../../journal/week';
import { isWritten } from '../../journal/week.queries';
import { mondayOf } from '../../kit/dates';
import { capitalised } from '../../kit/words';
import type { Plan } from '../../plan/plan';
import { blocks, line, prose } from './text';

/** Every written week, newest first; moods are left out. */
export const journalMarkdown = (plan: Plan): string => {
  const weeks = Object.values(plan.weeks).filter(isWritten).toSorted((a, b) => (a.week < b.week ? 1 : -1));
  return weeks.length === 0 ? '' : blocks(['## Journal', ...weeks.map((week) => page(plan, week))]);
};

const page = (plan: Plan, { week, answers, hours }: Week): string => {
  const known = prompts.map(({ id, title }) => ({ id, title }));
  const others = Object.keys(answers)
    .filter((id) => !known.some((prompt) => prompt.id === id))
    .toSorted()
    .map((id) => ({ id, title: capitalised(id) }));
  const spent = Object.entries(hours)
    .filter(([, amount]) => amount > 0)
    .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
    .map(([id, amount]) => `- ${line(activityName(plan, id))}: ${amount} h`);
  return blocks([
    `### ${week}, from ${mondayOf(week)}`,
    ...[...known, ...others].flatMap(({ id, title }) => {
      const text = prose(answers[id] ?? '');
      return text === '' ? [] : [`**${line(title)}**`, text];
    }),
    spent.join('\n'),
  ]);
};
