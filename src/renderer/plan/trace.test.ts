import { describe, expect, it } from 'vitest';
import { isoDate } from '../../core/kit/dates';
import { emptyPlan } from '../../core/plan/plan';
import { createTrace } from './trace';

const plans = Array.from({ length: 5 }, (_, at) => emptyPlan(`plan ${at}`, isoDate('2026-11-24')));
const [a, b, c, d, e] = plans;
if (!a || !b || !c || !d || !e) throw new Error('Five plans were made above.');

const traceOf = (most?: number) => {
  const trace = createTrace(most);
  trace.step(a, b, [{ path: ['milestones', 'x', 'effort'] }]);
  trace.step(b, c, [{ path: ['weeks', 'w'] }, { path: ['milestones', 'y'] }]);
  return trace;
};

describe('a trace of changes', () => {
  it('tells every place that was touched from one plan to another', () => {
    expect(traceOf().between(b, c)).toEqual([['weeks', 'w'], ['milestones', 'y']]);
    expect(traceOf().between(a, c)).toHaveLength(3);
    expect(traceOf().between(c, c)).toEqual([]);
  });

  it('does not know a way it did not see, or one it has forgotten', () => {
    expect(traceOf().between(d, c)).toBeNull();
    expect(traceOf().between(c, a)).toBeNull();
    expect(traceOf(1).between(a, c)).toBeNull();
  });

  it('forgets everything when the plan is replaced as a whole', () => {
    const trace = traceOf();
    trace.step(c, d, [{ path: [] }]);
    expect(trace.between(c, d)).toBeNull();
    trace.step(d, e, [{ path: ['goals', 'g'] }]);
    expect(trace.between(d, e)).toEqual([['goals', 'g']]);
    expect(trace.between(a, e)).toBeNull();
  });
});
