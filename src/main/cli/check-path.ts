import { basename } from 'node:path';
import { importPath } from '../../core/importers';
import { noChoices } from '../../core/paths/import-choices';
import { importSentence } from '../../core/importers/sentences';
import { err, ok } from '../../core/kit/result';
import type { CheckPathJob } from './job';
import type { JobDeps, JobOutcome } from './job-deps';
import { pathReport, reportText } from './path-report';

/** Says what would be read from a career path document, for people or as JSON for machines. */
export const checkPath = async ({ path: file, json }: CheckPathJob, deps: JobDeps): Promise<JobOutcome> => {
  const text = await deps.readText(file);
  if (!text.ok) return text;
  const read = importPath([{ name: basename(file), text: text.value, choices: noChoices }], deps.context().today);
  if (!read.ok) return err(importSentence(read.error, basename(file)));
  const report = pathReport(read.value);
  return ok(json ? `${JSON.stringify(report, null, 2)}\n` : reportText(report));
};
