/** One part of the advice: what it is about, one or two sentences, and the lines they rest on. */
export interface AdvicePart {
  readonly id: 'scope' | 'new' | 'dropped' | 'time' | 'reward';
  readonly title: string;
  readonly sentence: string;
  readonly items: readonly string[];
}
