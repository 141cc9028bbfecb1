import { describe, expect, it } from 'vitest';
import { blankMeasure, draftOf, readMeasures } from './measure-draft';

const typed = { ...blankMeasure('number', 'a'), title: ' p95 ', unit: ' ms ', from: 400, to: 200 };

describe('typed measures', () => {
  it('leave out what is wholly empty and begin where they begin', () => {
    expect(readMeasures([blankMeasure('yes-no', 'b'), typed, blankMeasure('milestones', 'c')])).toEqual({
      ok: true,
      measures: [
        { kind: 'number', title: 'p95', unit: 'ms', from: 400, to: 200, now: 400 },
        { kind: 'milestones' },
      ],
    });
  });

  it('keep the id of a measure the goal has already', () => {
    const measure = { kind: 'yes-no', id: 'm', title: 'Signed', done: true } as const;
    expect(readMeasures([draftOf(measure)])).toEqual({ ok: true, measures: [measure] });
  });

  it.each([
    [{ ...typed, title: ' ' }, 'needs a few words'],
    [{ ...typed, to: '' }, 'from which figure to which “p95”'],
    [{ ...typed, to: 400 }, 'two different figures'],
  ])('say what is missing', (draft, words) => {
    expect(readMeasures([draft])).toMatchObject({ ok: false, sentence: expect.stringContaining(words) });
  });
});
