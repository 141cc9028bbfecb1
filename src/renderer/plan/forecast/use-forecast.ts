import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { Forecast } from '../../../core/schedule/forecast/forecast';
import type { WhatIf } from '../../../core/schedule/forecast/what-if';
import { observable } from '../observable';
import { usePlan } from '../open-plan';
import { useToday } from '../today';
import { answererOn, createAsker, type Answerer, type Asker } from './asker';
import { placedPart } from './placed-part';
import { runsFor, type Answer, type Question } from './question';

const makeWorker = (): Answerer =>
  answererOn(new Worker(new URL('forecast.worker.ts', import.meta.url), { type: 'module' }));

/** What is known, and whether something newer is being worked out. */
interface Known<Value> {
  readonly value: Value | null;
  readonly isWorking: boolean;
}

const seed = observable(1);
const shared = observable<Known<Answer> & { readonly question: Question | null }>({ value: null, isWorking: false, question: null });
const asker = createAsker(makeWorker);

/**
 * The forecast of the open plan, worked out beside the page and shared by all who show it. After a change the one before is shown
 * until the new one is there; null until the first is.
 */
export const useForecast = (): { readonly forecast: Forecast | null; readonly isWorking: boolean } => {
  const question = useQuestion(null);
  const { value, isWorking, question: asked } = useSyncExternalStore(shared.subscribe, shared.get);
  useEffect(() => askShared(question), [question]);
  const isOfThisPlan = asked?.plan.id === question.plan.id;
  return { forecast: isOfThisPlan ? (value?.today.forecast ?? null) : null, isWorking };
};

/** Draws again, from the next seed. */
export const drawAgain = (): void => seed.set(seed.get() + 1);

/** The open plan beside itself with some changes; worked out again a moment after they change, null until it is there. */
export const useWhatIf = (changes: WhatIf): Known<Answer> => {
  const question = useQuestion(changes);
  const [own] = useState<Asker>(() => createAsker(makeWorker));
  const [known, setKnown] = useState<{ readonly question: Question; readonly value: Answer } | null>(null);
  useEffect(() => {
    const timer = window.setTimeout(() => {
      void own.ask(question).then((value) => value && setKnown({ question, value }));
    }, pauseWhileTyping);
    return () => {
      window.clearTimeout(timer);
      own.cancel();
    };
  }, [own, question]);
  return { value: known?.value ?? null, isWorking: known?.question !== question };
};

const pauseWhileTyping = 200;

/** The question of a plan, a day, changes and the seed; the same object as long as they are. */
const useQuestion = (changes: WhatIf | null): Question => {
  const plan = placedPart(usePlan());
  const today = useToday();
  const drawn = useSyncExternalStore(seed.subscribe, seed.get);
  return useMemo(
    () => ({ plan, today, changes, seed: drawn, runs: runsFor(plan) }),
    [plan, today, changes, drawn],
  );
};

/** Asks once for all who show it: a question that is the same as the last one is not asked again. */
const askShared = (question: Question): void => {
  const before = shared.get();
  const { question: asked } = before;
  if (asked && asked.plan === question.plan && asked.today === question.today && asked.seed === question.seed) return;
  shared.set({ ...before, question, isWorking: true, value: asked?.plan.id === question.plan.id ? before.value : null });
  void asker.ask(question).then((value) => {
    if (value && shared.get().question === question) shared.set({ value, isWorking: false, question });
  });
};
