import { groupBy } from '../../kit/group';
import type { Plan } from '../../plan/plan';
import { findingSentence } from '../../schedule/finding-words';
import type { Schedule } from '../../schedule/schedule';
import { blocks, line, table } from './text';

/** The hours of work to come by month and milestone, and what does not fit. */
export const scheduleMarkdown = (plan: Plan, schedule: Schedule): string => {
  const days = [...schedule.placements.values()].flatMap(({ milestoneId, days: placed }) =>
    placed.map(({ on, hours }) => ({ key: `${on.slice(0, 7)} ${milestoneId}`, month: on.slice(0, 7), milestoneId, on, hours })),
  );
  const rows = [...groupBy(days.toSorted((a, b) => `${a.on} ${a.milestoneId}`.localeCompare(`${b.on} ${b.milestoneId}`, 'en')), ({ key }) => key).values()]
    .map((group) => ({ first: group[0], last: group.at(-1), hours: group.reduce((sum, { hours }) => sum + hours, 0) }))
    .flatMap(({ first, last, hours }) =>
      first && last ? [[first.month, plan.milestones[first.milestoneId]?.title ?? '', `${first.on} to ${last.on}`, `${hours} h`]] : [],
    )
    .toSorted((a, b) => (a[0] ?? '').localeCompare(b[0] ?? '', 'en'));
  if (rows.length + schedule.findings.length === 0) return '';
  return blocks([
    '## Month by month',
    schedule.findings.map((finding) => `- ${line(findingSentence(finding))}`).join('\n'),
    rows.length === 0 ? '' : table(['Month', 'Milestone', 'Days', 'Work'], rows),
  ]);
};
