import { applyPatches } from 'immer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Plan } from '../plan/plan';
import { calls } from './calls.example';
import { storedPlan } from './stored-plan.example';
import { exampleContext } from './execute.example';
import { execute } from './execute';
import { registry } from './registry';

const names = [...registry.keys()];

describe('every command', () => {
  it('is tried here', () => {
    expect(Object.keys(calls).toSorted()).toEqual(names.toSorted());
  });

  it.each(names)('%s changes the plan into a sound one, and its inverse restores it exactly', (name) => {
    for (const { on, payload } of calls[name] ?? []) {
      const before = on ?? storedPlan;
      const kept = structuredClone(before);
      const result = execute(before, { name, payload }, exampleContext());
      expect(result).toMatchObject({ ok: true });
      const change = result.ok ? result.value : null;
      expect(change?.patches.length).toBeGreaterThan(0);
      expect(change?.label).not.toBe('');
      expect(Plan.parse(change?.plan)).toEqual(change?.plan);
      expect(applyPatches(before, [...(change?.patches ?? [])])).toEqual(change?.plan);
      expect(applyPatches(change?.plan ?? before, [...(change?.inverse ?? [])])).toEqual(kept);
      expect(before).toEqual(kept);
    }
  });
});

describe('any run of commands', () => {
  const all = Object.entries(calls).flatMap(([name, tried]) =>
    tried.filter(({ on }) => on === undefined).map(({ payload }) => ({ name, payload })),
  );

  it('undone from the last to the first leaves the plan as it was', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...all), { maxLength: 12 }), (run) => {
        const context = exampleContext();
        let plan: Plan = storedPlan;
        const inverses = run.flatMap((call) => {
          const result = execute(plan, call, context);
          if (!result.ok) return [];
          plan = result.value.plan;
          return [result.value.inverse];
        });
        for (const inverse of inverses.toReversed()) plan = applyPatches(plan, [...inverse]);
        expect(plan).toEqual(storedPlan);
      }),
      { numRuns: 60 },
    );
  });
});
