import { access } from 'node:fs/promises';
import { basename } from 'node:path';
import { app } from 'electron';
import { unreadableFile } from '../core/importers/problems';
import { err, ok } from '../core/kit/result';
import { documentsIn } from './cli/folder';
import type { Job, UsageError } from './cli/job';
import type { JobDeps } from './cli/job-deps';
import { refuseUsage, runJob } from './cli/run-job';
import { commandContext } from './clock';
import { readDocument } from './path-documents';
import { createPlanStore, readCountedPlan, readPlan } from './plan-store';
import { defaultSettings } from './preferences/settings-file';
import { createPrinter } from './print/printer';
import { saveAtomic } from './print/save-atomic';
import { systemLocale } from './shell/locale';

/** Does what was asked on the command line, without a window, and gives the exit code. */
export const runAsked = (asked: Job | UsageError): Promise<number> | number => {
  const deps = jobDeps();
  return asked.kind === 'usage-error' ? refuseUsage(asked, deps.errorOut) : runJob(asked, deps);
};

const jobDeps = (): JobDeps => {
  const locale = systemLocale();
  return {
    version: app.getVersion(),
    locale,
    paper: defaultSettings(locale).preferences.paper,
    context: commandContext,
    print: createPrinter(),
    out: (text) => process.stdout.write(text),
    errorOut: (text) => process.stderr.write(text),
    readText: async (file) => {
      const text = await readDocument(file);
      return text === null ? err(unreadableFile(basename(file)).sentence) : ok(text);
    },
    documentsIn,
    readPlan,
    readCountedPlan,
    exists: (file) => access(file).then(() => true, () => false),
    createPlan: async (file, plan) => {
      const made = await createPlanStore(file, plan);
      if (made.kind !== 'created') return err(made.sentence);
      const closed = await made.store.close();
      return closed.ok ? ok(undefined) : err('The plan was made, but its folder could not be put in order. Open it to see that all is there.');
    },
    save: saveAtomic,
  };
};
