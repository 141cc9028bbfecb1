import { codeOf } from './disk';

/** When a journal is long enough to be folded into the plan file. */
export interface CompactionLimits {
  readonly edits: number;
  readonly bytes: number;
  /** Milliseconds without an edit after which any journal is. */
  readonly idle: number;
}

/** What is compacted. */
export interface Compactable {
  readonly compact: () => Promise<void>;
  readonly journalLength: { readonly edits: number; readonly bytes: number };
}

/** Folds the journal into the plan file in the background: when it is long, and when nothing has happened for a while. */
export class Compaction {
  private running: Promise<void> | null = null;
  private idle: NodeJS.Timeout | undefined;
  private nextAt: number;

  constructor(
    private readonly target: Compactable,
    private readonly limits: CompactionLimits,
  ) {
    this.nextAt = limits.edits;
  }

  /** Folds it now; joins one that is under way. */
  now(): Promise<void> {
    this.running ??= this.target.compact().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  /** To be called after every edit. */
  afterEdit(): void {
    clearTimeout(this.idle);
    const { edits, bytes } = this.target.journalLength;
    if (edits >= this.nextAt || bytes >= this.limits.bytes) this.inBackground(edits);
    else if (edits > 0) this.idle = setTimeout(() => this.inBackground(edits), this.limits.idle).unref();
  }

  /** Begins none any more, and waits for one that is under way. */
  async stop(): Promise<void> {
    clearTimeout(this.idle);
    await this.running?.catch(lostNothing);
  }

  private inBackground(edits: number): void {
    this.nextAt = edits + this.limits.edits;
    this.now().then(() => {
      this.nextAt = this.limits.edits;
    }, lostNothing);
  }
}

/** A compaction the disk refuses loses nothing: the journal holds it all, and the next comes after as many edits again. */
const lostNothing = (error: unknown): void => {
  if (codeOf(error) === null) throw error;
};
