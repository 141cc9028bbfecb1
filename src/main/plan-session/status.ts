import { basename } from 'node:path';
import type { OpenProblem, SaveState } from '../../contract/plan';
import type { OpenOutcome, StoreState } from '../plan-store';

/** What the page is told of whether everything is on the disk. */
export const saveStateOf = (state: StoreState): SaveState =>
  state.state === 'unsaved'
    ? { state: 'unsaved', reason: state.reason, mustChoose: state.failure.type === 'changed-outside' }
    : { state: state.state };

/** What the person should know about how a plan was opened, or null where it opened as usual. */
export const noticeOf = (outcome: Extract<OpenOutcome, { kind: 'opened' | 'migrated' }>): string | null => {
  if (outcome.kind === 'migrated') {
    return `This plan was brought to the present format. The plan as it was is kept in ${basename(outcome.backupFile)}.`;
  }
  const sentences = [
    ...(outcome.tornEdit ? ['The edit being written when Waymark last ended was not complete and was left out; it had never been shown as saved.'] : []),
    ...(outcome.otherVersions.length > 0
      ? [`Beside this plan lie other versions of it, which were left alone: ${outcome.otherVersions.map((file) => basename(file)).join(', ')}.`]
      : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : null;
};

/** What the page is told when a plan cannot be opened. */
export const problemOf = (
  file: string,
  outcome: Extract<OpenOutcome, { kind: 'damaged' | 'locked' | 'missing' | 'unreadable' | 'read-only' }>,
): OpenProblem => ({
  kind: 'problem',
  file,
  problem: outcome.kind === 'read-only' ? 'unreadable' : outcome.kind,
  sentence: sentenceOf(outcome),
  offers: 'offers' in outcome ? outcome.offers.map(({ id, sentence }) => ({ id, sentence })) : [],
  mayOpenAnyway: outcome.kind === 'locked' && outcome.elsewhere,
});

const sentenceOf = (outcome: Extract<OpenOutcome, { sentence: string }>): string =>
  outcome.kind === 'damaged' && outcome.quarantined !== null
    ? `${outcome.sentence} A second copy of its bytes is kept as ${basename(outcome.quarantined)}.`
    : outcome.sentence;
