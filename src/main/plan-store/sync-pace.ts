/** A sync that took fewer milliseconds than this is waited for where it is asked for. */
const quickMs = 8;

/**
 * Whether the next sync is worth handing to another thread. On a quick disk the handing over takes as long as a
 * fifth of the sync; on a slow one everything else would stand still meanwhile. The first is handed over, and so
 * is every one after a slow one.
 */
export class SyncPace {
  private quick = false;

  /** Whether to wait for the next on this thread. */
  get inline(): boolean {
    return this.quick;
  }

  /** To be told how many milliseconds each took. */
  took(milliseconds: number): void {
    this.quick = milliseconds < quickMs;
  }
}
