import { NotSaved, type SaveFailure } from './save-failure';

interface Waiting {
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** Lets those that ask for a commit while one is under way share the next; each is told how its own went. */
export class GroupCommit {
  private waiting: Waiting[] = [];
  private running = false;

  constructor(private readonly commit: () => Promise<SaveFailure | null>) {}

  /** Resolves when a commit that began after this call has succeeded; rejects with NotSaved when it failed. */
  next(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      if (!this.running) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.running = true;
    while (this.waiting.length > 0) {
      const sharing = this.waiting;
      this.waiting = [];
      try {
        const failure = await this.commit();
        for (const { resolve, reject } of sharing) {
          if (failure) reject(new NotSaved(failure));
          else resolve();
        }
      } catch (bug) {
        for (const { reject } of sharing) reject(bug);
      }
    }
    this.running = false;
  }
}
