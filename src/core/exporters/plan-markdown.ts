import type { IsoDate } from '../kit/dates';
import type { Plan } from '../plan/plan';
import { standingOf } from '../position/standing.queries';
import { scheduleOf } from '../schedule/schedule';
import { trailOf } from '../trail/trail.queries';
import { goalsMarkdown } from './markdown/goals';
import { journalMarkdown } from './markdown/journal';
import { negotiationMarkdown } from './markdown/negotiation';
import { pathMarkdown } from './markdown/path';
import { scheduleMarkdown } from './markdown/schedule';
import { blocks, line } from './markdown/text';

/** A part of the plan that can be exported; negotiation, with pay and offers, is private. */
export type MarkdownSection = 'path' | 'goals' | 'schedule' | 'journal' | 'negotiation';

/** The day the export is made, and the parts asked for. */
export interface MarkdownOptions {
  readonly today: IsoDate;
  readonly sections: readonly MarkdownSection[];
}

/** The plan as Markdown to read anywhere; the same plan on the same day gives the same bytes. Every text of the plan shows as itself. */
export const planMarkdown = (plan: Plan, { today, sections }: MarkdownOptions): string => {
  const schedule = scheduleOf(plan, today);
  const write: Readonly<Record<MarkdownSection, () => string>> = {
    path: () => pathMarkdown(plan, today),
    goals: () => goalsMarkdown(plan, schedule, today),
    schedule: () => scheduleMarkdown(plan, schedule),
    journal: () => journalMarkdown(plan),
    negotiation: () => negotiationMarkdown(plan, today),
  };
  const asked = (Object.keys(write) as MarkdownSection[]).filter((section) => sections.includes(section));
  const title = plan.name.trim() === '' ? '# Career plan' : `# Career plan: ${line(plan.name)}`;
  return `${blocks([title, aim(plan), line(trailOf(plan, schedule, today)?.sentence ?? ''), `Written on ${today}.`, ...asked.map((section) => write[section]())])}\n`;
};

const aim = (plan: Plan): string => {
  const standing = standingOf(plan);
  if (!standing) return 'No position is set yet.';
  return `From **${line(standing.currentName)}** to **${line(standing.targetName)}** by ${standing.targetDate}, on the path ${line(standing.path.title)}.`;
};
