import { err, ok, type Result } from '../../core/kit/result';
import type { Plan } from '../../core/plan/plan';
import { standingOf } from '../../core/position/standing.queries';
import { mainPath } from '../../core/position/position.queries';
import { usualGrowthParts } from '../../core/reviews/growth-parts';
import { partsFor } from '../../core/reviews/packet-parts';
import { usualFacts } from '../../core/reviews/review-facts';
import type { Paper } from '../../documents/page-rules';
import type { DocumentRequest } from '../../documents/requests';
import { produce } from '../print/produce';
import type { ExportJob } from './job';
import type { JobDeps, JobOutcome } from './job-deps';
import { chooseLevel } from './level-choice';

/** Everything but pay, offers and the negotiation, which a command line never puts into a document. */
export const sectionsToShow = ['path', 'goals', 'schedule', 'journal'] as const;

/** What writing a plan in another form uses of the world. */
export type ExportDeps = Pick<JobDeps, 'readPlan' | 'context' | 'locale' | 'paper' | 'print' | 'save'>;

/** Writes a plan as PDF, Markdown or JSON; the file appears whole or not at all. */
export const exportPlan = async (job: ExportJob, deps: ExportDeps): Promise<JobOutcome> => {
  if (job.plan === job.out) return err('The export would replace the plan itself. Name another file.');
  const plan = await deps.readPlan(job.plan);
  if (!plan.ok) return plan;
  const request = requestOf(job, plan.value, job.paper ?? deps.paper);
  if (!request.ok) return request;
  const today = deps.context().today;
  const bytes = await produce(job.format, request.value, plan.value, { today, locale: deps.locale, print: deps.print });
  if (!bytes.ok) return err(bytes.error.sentence);
  const saved = await deps.save(job.out, bytes.value);
  return saved.ok ? ok(`Saved ${job.out}\n`) : err(saved.error.sentence);
};

/** The usual parts and facts: for others than the owner, only what is marked for them. */
const requestOf = (job: ExportJob, plan: Plan, paper: Paper): Result<DocumentRequest, string> => {
  switch (job.document) {
    case 'career-plan':
      return ok({ document: job.document, sections: sectionsToShow, paper });
    case 'period-review': {
      const { document, period, reader } = job;
      return ok({ document, period, reader, facts: usualFacts(reader), paper });
    }
    case 'growth-plan': {
      const { document, reader } = job;
      return ok({ document, reader, parts: usualGrowthParts(reader), paper });
    }
    case 'promotion-packet': {
      const levelId = levelOf(job.level, plan);
      if (!levelId.ok) return levelId;
      const { document, reader } = job;
      return ok({ document, levelId: levelId.value, reader, parts: partsFor(reader), paper });
    }
  }
};

const levelOf = (words: string | null, plan: Plan): Result<string, string> => {
  const path = mainPath(plan);
  const target = standingOf(plan)?.target;
  if (words === null) return target ? ok(target.id) : err('The plan has no target level. Name one with --level LEVEL.');
  if (!path) return err('The plan has no path yet, so it has no levels.');
  const level = chooseLevel(path, words);
  return level.ok ? ok(level.value.id) : level;
};
