import { ok } from '../../core/kit/result';
import { readDocuments } from './documents';
import type { CheckPathJob } from './job';
import type { JobDeps, JobOutcome } from './job-deps';
import { pathReport, reportText } from './path-report';

/** Says what would be read from career path documents, for people or as JSON for machines. */
export const checkPath = async ({ paths, json }: CheckPathJob, deps: JobDeps): Promise<JobOutcome> => {
  const read = await readDocuments(paths, deps);
  if (!read.ok) return read;
  const report = pathReport(read.value);
  return ok(json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
};
