import { err, ok } from '../../core/kit/result';
import { produce } from '../print/produce';
import type { ExportJob } from './job';
import type { JobDeps, JobOutcome } from './job-deps';

/** Everything but pay, offers and the negotiation, which a command line never puts into a document. */
export const sectionsToShow = ['path', 'goals', 'schedule', 'journal'] as const;

/** Writes a plan as PDF, Markdown or JSON; the file appears whole or not at all. */
export const exportPlan = async (job: ExportJob, deps: JobDeps): Promise<JobOutcome> => {
  if (job.plan === job.out) return err('The export would replace the plan itself. Name another file.');
  const plan = await deps.readPlan(job.plan);
  if (!plan.ok) return plan;
  const request = { document: job.document, sections: sectionsToShow, paper: job.paper ?? deps.paper };
  const today = deps.context().today;
  const bytes = await produce(job.format, request, plan.value, { today, locale: deps.locale, print: deps.print });
  if (!bytes.ok) return err(bytes.error.sentence);
  const saved = await deps.save(job.out, bytes.value);
  return saved.ok ? ok(`Saved ${job.out}\n`) : err(saved.error.sentence);
};
