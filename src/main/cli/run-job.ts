import { ok } from '../../core/kit/result';
import { checkPath } from './check-path';
import { exportCalendar } from './export-calendar';
import { exportPlan } from './export-plan';
import { help } from './help';
import type { Job, UsageError } from './job';
import type { JobDeps, JobOutcome } from './job-deps';
import { makePlan } from './new-plan';

/** Does a job and gives the exit code: 0 done, 1 failed with a sentence on standard error. */
export const runJob = async (job: Job, deps: JobDeps): Promise<0 | 1> => {
  const outcome = await outcomeOf(job, deps);
  if (outcome.ok) deps.out(outcome.value);
  else deps.errorOut(`${outcome.error}\n`);
  return outcome.ok ? 0 : 1;
};

/** Says what was not understood, with the help after it, and gives the exit code 2. */
export const refuseUsage = ({ sentence }: UsageError, errorOut: JobDeps['errorOut']): 2 => {
  errorOut(`${sentence}\n\n${help}`);
  return 2;
};

const outcomeOf = async (job: Job, deps: JobDeps): Promise<JobOutcome> => {
  switch (job.kind) {
    case 'help':
      return ok(help);
    case 'version':
      return ok(`${deps.version}\n`);
    case 'check-path':
      return checkPath(job, deps);
    case 'export':
      return exportPlan(job, deps);
    case 'export-calendar':
      return exportCalendar(job, deps);
    case 'new-plan':
      return makePlan(job, deps);
  }
};
