import type { z } from '../../core/kit/schema';
import type { CreatePlan } from '../../contract/plan';
import type { CommandContext } from '../../core/commands/command';
import { execute } from '../../core/commands/execute';
import { commandSentence } from '../../core/commands/sentences';
import { err, ok, type Result } from '../../core/kit/result';
import { emptyPlan, type Plan } from '../../core/plan/plan';
import { samplePlan } from '../../core/plan/sample';
import { bundledPaths } from '../bundled-paths';

/** The plan a person begins with: from their answers, from nothing, or the sample to look around in. */
export const beginPlan = (
  begin: z.output<typeof CreatePlan>,
  context: CommandContext,
): Result<Plan, { readonly sentence: string }> => {
  if (begin.from === 'sample') {
    const [path] = bundledPaths(context.today);
    if (!path) throw new Error('No career path is bundled');
    return ok(samplePlan(path, context.today, context.newId));
  }
  const plan = emptyPlan(context.newId(), context.today);
  if (begin.from === 'nothing') return ok(plan);
  const change = execute(plan, { name: 'plan.begin', payload: begin.answers }, context);
  return change.ok ? ok(change.value.plan) : err({ sentence: commandSentence(change.error) });
};

/** The file name a new plan gets: `Career plan.waymark.json`, with a number where the name is taken. */
export const fileNameFor = (begin: z.output<typeof CreatePlan>, number: number): string => {
  const name = begin.from === 'sample' ? 'Sample plan' : 'Career plan';
  return `${name}${number === 1 ? '' : ` ${number}`}.waymark.json`;
};
