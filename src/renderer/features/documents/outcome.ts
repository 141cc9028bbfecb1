import type { RequestOutput } from '../../../contract/endpoints';

/**
 * What became of a save, as the person reads it; null where they changed their mind and nothing needs
 * saying.
 */
export interface SaveNews {
  readonly kind: 'saved' | 'failed';
  readonly sentence: string;
}

/** Puts the outcome of `document.save` into words. */
export const saveNews = (outcome: RequestOutput<'document.save'>): SaveNews | null => {
  if (!outcome.ok) return { kind: 'failed', sentence: outcome.error.sentence };
  return outcome.value.kind === 'done'
    ? { kind: 'saved', sentence: `Saved as ${outcome.value.file}.` }
    : null;
};
