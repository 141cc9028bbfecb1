/**
 * A page of the sample's journal: how many weeks ago, the answers by prompt, hours by the target's
 * activities in order, mood.
 */
export interface SamplePage {
  readonly weeksAgo: number;
  readonly answers: Readonly<Record<string, string>>;
  readonly hours: readonly number[];
  readonly mood: number | null;
}
