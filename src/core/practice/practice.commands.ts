import { defineCommand, notFound } from '../commands/command';
import { Id, z } from '../kit/schema';
import { shortened } from '../kit/words';
import { applyMark, MarkChange } from '../marks/mark';
import { findQuestion } from '../paths/path.queries';
import type { Plan } from '../plan/plan';
import { Attempt, newPractice } from './practice';

/** Ticks a practice question or writes its note. */
export const markQuestion = defineCommand({
  name: 'practice.mark',
  payload: MarkChange,
  label: () => 'Note on a question',
  mergeKey: ({ itemId, done }) => `${itemId} ${done ?? 'note'}`,
  apply: (plan, change) => {
    plan.practice[change.itemId] ??= newPractice();
    applyMark(plan.practice, change);
  },
});

/** Notes that a question was practised on a day, and how it went. */
export const recordPractice = defineCommand({
  name: 'practice.record',
  payload: Attempt.omit({ id: true }).extend({ itemId: Id }),
  label: ({ itemId }, plan) => `Practised ${questionWords(plan, itemId)}`,
  apply: (plan, { itemId, on, went }, { newId }) => {
    (plan.practice[itemId] ??= newPractice()).attempts.push({ id: newId(), on, went });
  },
});

/** Takes back one time a question was practised. */
export const removeAttempt = defineCommand({
  name: 'practice.removeAttempt',
  payload: z.object({ itemId: Id, attemptId: Id }),
  label: ({ itemId }, plan) => `Take back practising ${questionWords(plan, itemId)}`,
  apply: (plan, { itemId, attemptId }) => {
    const attempts = plan.practice[itemId]?.attempts ?? [];
    const place = attempts.findIndex(({ id }) => id === attemptId);
    if (place < 0) return notFound('attempt', attemptId);
    attempts.splice(place, 1);
  },
});

const questionWords = (plan: Plan, itemId: string): string => {
  const question = findQuestion(plan, itemId);
  return question ? `“${shortened(question.text, 60)}”` : 'a question';
};
