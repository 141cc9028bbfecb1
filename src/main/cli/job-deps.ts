import type { CommandContext } from '../../core/commands/command';
import type { Result } from '../../core/kit/result';
import type { Plan } from '../../core/plan/plan';
import type { Paper } from '../../documents/page-rules';
import type { CountedPlan } from '../plan-store';
import type { Print } from '../print/printer';
import type { SaveError } from '../print/save-atomic';

/** What a job may use of the world. Text goes out as it is, line ends included; errors of files come back as sentences. */
export interface JobDeps {
  readonly version: string;
  readonly locale: string;
  readonly paper: Paper;
  readonly context: () => CommandContext;
  readonly print: Print;
  readonly out: (text: string) => void;
  readonly errorOut: (text: string) => void;
  readonly readText: (file: string) => Promise<Result<string, string>>;
  /** The documents of a folder, whole names in order; null where the path is no folder. */
  readonly documentsIn: (path: string) => Promise<readonly string[] | null>;
  readonly readPlan: (file: string) => Promise<Result<Plan, string>>;
  readonly readCountedPlan: (file: string) => Promise<Result<CountedPlan, string>>;
  readonly exists: (file: string) => Promise<boolean>;
  readonly createPlan: (file: string, plan: Plan) => Promise<Result<void, string>>;
  readonly save: (file: string, bytes: Uint8Array) => Promise<Result<void, SaveError>>;
}

/** How a job ended: the text for standard output, or the sentence for standard error. */
export type JobOutcome = Result<string, string>;
