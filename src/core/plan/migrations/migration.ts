/**
 * One step from a format version to the next; it receives what the version before held and gives what its own
 * version holds.
 */
export interface Migration {
  readonly name: string;
  readonly why: string;
  readonly migrate: (plan: unknown) => unknown;
}
