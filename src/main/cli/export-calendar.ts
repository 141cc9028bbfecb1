import { usualCalendarChoice } from '../../core/exporters/calendar/calendar-choice';
import { nothingSentence, planCalendar } from '../../core/exporters/calendar/plan-calendar';
import { err, ok } from '../../core/kit/result';
import type { CalendarJob } from './job';
import type { JobDeps, JobOutcome } from './job-deps';

/** Writes the usual parts of a plan as a calendar; the file appears whole or not at all. */
export const exportCalendar = async (job: CalendarJob, deps: JobDeps): Promise<JobOutcome> => {
  if (job.plan === job.out) return err('The export would replace the plan itself. Name another file.');
  const counted = await deps.readCountedPlan(job.plan);
  if (!counted.ok) return counted;
  const { plan, edits } = counted.value;
  const { now, today } = deps.context();
  const calendar = planCalendar(plan, usualCalendarChoice, { now, today, edits });
  if (!calendar.ok) return err(nothingSentence);
  const saved = await deps.save(job.out, Buffer.from(calendar.value));
  return saved.ok ? ok(`Saved ${job.out}\n`) : err(saved.error.sentence);
};
