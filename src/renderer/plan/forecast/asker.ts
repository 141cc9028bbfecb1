import type { Answer, Question } from './question';

/** Something that answers questions elsewhere, one at a time. */
export interface Answerer {
  /** Sends a question; one of the two is told what came of it. */
  readonly send: (question: Question, answered: (answer: Answer) => void, failed: (message: string) => void) => void;
  readonly end: () => void;
}

/** Asks a worker one thing at a time. */
export interface Asker {
  /**
   * Resolves with the answer, or with null where another question came before it was there: work on a question nobody waits for
   * any more is stopped. Rejects where the worker fails.
   */
  readonly ask: (question: Question) => Promise<Answer | null>;
  /** Stops whatever is being worked out; its asker gets null. */
  readonly cancel: () => void;
}

/** Makes an asker on workers of its own: an idle worker is asked again, a busy one is ended and another takes its place. */
export const createAsker = (makeAnswerer: () => Answerer): Asker => {
  let idle: Answerer | null = null;
  let busy: { readonly answerer: Answerer; readonly giveUp: () => void } | null = null;

  const cancel = (): void => {
    busy?.answerer.end();
    busy?.giveUp();
    busy = null;
  };
  return {
    cancel,
    ask: (question) => {
      cancel();
      const answerer = idle ?? makeAnswerer();
      idle = null;
      return new Promise((resolve, reject) => {
        busy = { answerer, giveUp: () => resolve(null) };
        const answered = (answer: Answer): void => {
          busy = null;
          idle = answerer;
          resolve(answer);
        };
        const failed = (message: string): void => {
          busy = null;
          answerer.end();
          reject(new Error(`The forecast could not be worked out: ${message}`));
        };
        answerer.send(question, answered, failed);
      });
    },
  };
};

/** A Web Worker as an answerer. */
export const answererOn = (worker: Worker): Answerer => ({
  send: (question, answered, failed) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>): void => answered(data);
    worker.onerror = ({ message }): void => failed(message);
    worker.postMessage(question, {});
  },
  end: () => worker.terminate(),
});
