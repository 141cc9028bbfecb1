import { defineCommand, notFound, refused } from '../commands/command';
import { shortened } from '../kit/words';
import { changesTo, Id, z } from '../kit/schema';
import type { Plan } from '../plan/plan';
import { rests, restingOn } from './matching/resting';
import { keepInPast } from './past.commands';
import { findExpectation, findLevel } from './path.queries';
import { Expectation, newExpectation } from './path';

const Words = Expectation.pick({ kind: true, category: true, text: true });

/** Adds a line to a level, after the others of its category. */
export const addExpectation = defineCommand({
  name: 'expectation.add',
  payload: Words.extend({ levelId: Id }),
  label: ({ text }) => `Add “${shortened(text, 60)}”`,
  apply: (plan, { levelId, kind, category, text }, { newId }) => {
    const place = findLevel(plan, levelId);
    if (!place) return notFound('level', levelId);
    const { expectations } = place.level;
    const last = expectations.findLastIndex((line) => line.kind === kind && line.category === category);
    const at = last < 0 ? expectations.length : last + 1;
    expectations.splice(at, 0, newExpectation(`${place.path.id}/${newId()}`, kind, category, text));
  },
});

/** Changes the words, category, kind or detail of a line; what rests on it stays. */
export const editExpectation = defineCommand({
  name: 'expectation.edit',
  payload: z.object({ expectationId: Id, changes: changesTo(Words.extend({ detail: Expectation.shape.detail })) }),
  label: ({ expectationId }, plan) => `Edit “${wordsOf(plan, expectationId)}”`,
  apply: (plan, { expectationId, changes }) => {
    const line = findExpectation(plan, expectationId)?.expectation;
    if (!line) return notFound('expectation', expectationId);
    Object.assign(line, changes);
  },
});

/** Moves a line to a place among the lines of a level of the same path, counted from 0; past the end is the end. */
export const moveExpectation = defineCommand({
  name: 'expectation.move',
  payload: z.object({ expectationId: Id, levelId: Id, to: z.int().min(0).max(100_000) }),
  label: ({ expectationId }, plan) => `Move “${wordsOf(plan, expectationId)}”`,
  apply: (plan, { expectationId, levelId, to }) => {
    const found = findExpectation(plan, expectationId);
    const target = findLevel(plan, levelId);
    if (!found) return notFound('expectation', expectationId);
    if (!target) return notFound('level', levelId);
    if (findLevel(plan, found.level.id)?.path.id !== target.path.id) {
      return refused('A line can only move within its own path. It was left where it is.');
    }
    const { expectations } = found.level;
    expectations.splice(expectations.findIndex(({ id }) => id === expectationId), 1);
    target.level.expectations.splice(to, 0, found.expectation);
  },
});

/** Removes a line; where something rests on it, it is kept with its words outside the path. */
export const removeExpectation = defineCommand({
  name: 'expectation.remove',
  payload: z.object({ expectationId: Id }),
  label: ({ expectationId }, plan) => `Remove “${wordsOf(plan, expectationId)}”`,
  apply: (plan, { expectationId }, { today }) => {
    const level = findExpectation(plan, expectationId)?.level;
    const path = level && findLevel(plan, level.id)?.path;
    if (!level || !path) return notFound('expectation', expectationId);
    if (rests(restingOn(plan)(expectationId))) keepInPast(plan, path, expectationId, today);
    level.expectations.splice(level.expectations.findIndex(({ id }) => id === expectationId), 1);
  },
});

const wordsOf = (plan: Plan, expectationId: string): string =>
  shortened(findExpectation(plan, expectationId)?.expectation.text ?? '', 60);
