import type { CommandContext } from '../../core/commands/command';
import { execute } from '../../core/commands/execute';
import { commandSentence } from '../../core/commands/sentences';
import { err, ok, type Result } from '../../core/kit/result';
import { counted } from '../../core/kit/words';
import type { Path } from '../../core/paths/path';
import { emptyPlan, type Plan } from '../../core/plan/plan';
import { produce } from '../print/produce';
import { readDocuments } from './documents';
import { sectionsToShow } from './export-plan';
import type { NewPlanJob } from './job';
import type { JobDeps, JobOutcome } from './job-deps';
import { chooseLevel } from './level-choice';

/**
 * Makes a plan file, and its PDF where asked. The PDF is drawn before anything is written, so that a failure there
 * leaves nothing; when only saving it fails, the plan is kept and the sentence says so.
 */
export const makePlan = async (job: NewPlanJob, deps: JobDeps): Promise<JobOutcome> => {
  if (job.plan === job.pdf) return err('The plan and its PDF cannot have one name.');
  if (await deps.exists(job.plan)) return err(`There is a file ${job.plan} already. A new plan never replaces one: name another file.`);
  const read = await readDocuments(job.paths, deps);
  if (!read.ok) return read;
  const plan = begin(job, read.value.path, deps.context());
  if (!plan.ok) return plan;
  const pdf = job.pdf === null ? null : await drawn(job, plan.value, deps);
  if (pdf && !pdf.ok) return pdf;

  const created = await deps.createPlan(job.plan, plan.value);
  if (!created.ok) return created;
  if (pdf === null || job.pdf === null) return ok(summary(job.plan, plan.value));
  const saved = await deps.save(job.pdf, pdf.value);
  if (!saved.ok) return err(`${saved.error.sentence} The plan itself was made and kept: ${job.plan}`);
  return ok(`${summary(job.plan, plan.value)}Saved ${job.pdf}\n`);
};

const begin = (job: NewPlanJob, path: Path, context: CommandContext): Result<Plan, string> => {
  const current = chooseLevel(path, job.current);
  if (!current.ok) return current;
  const target = chooseLevel(path, job.target);
  if (!target.ok) return target;
  const payload = {
    name: job.name,
    path,
    currentLevelId: current.value.id,
    targetLevelId: target.value.id,
    targetDate: job.by,
    hoursPerWeek: job.hours,
  };
  const change = execute(emptyPlan(context.newId(), context.today), { name: 'plan.begin', payload }, context);
  return change.ok ? ok(change.value.plan) : err(commandSentence(change.error));
};

const drawn = async (job: NewPlanJob, plan: Plan, deps: JobDeps): Promise<Result<Uint8Array, string>> => {
  const request = { document: 'career-plan' as const, sections: sectionsToShow, paper: job.paper ?? deps.paper };
  const { today } = deps.context();
  const bytes = await produce('pdf', request, plan, { today, locale: deps.locale, print: deps.print });
  return bytes.ok ? bytes : err(bytes.error.sentence);
};

const summary = (file: string, plan: Plan): string => {
  const goals = counted(Object.keys(plan.goals).length, 'goal');
  const milestones = counted(Object.keys(plan.milestones).length, 'milestone');
  return `Made ${file} with ${goals} and ${milestones}\n`;
};
