import { describe, expect, it } from 'vitest';
import { exampleToday as today } from '../../../../core/commands/execute.example';
import { addDays } from '../../../../core/kit/dates';
import type { Milestone } from '../../../../core/milestones/milestone';
import { byId, exampleMilestone, examplePlan } from '../../../../core/plan/plan.example';
import { scheduleOf } from '../../../../core/schedule/schedule';
import { scheduledMilestone } from '../../../../core/schedule/schedule.queries';
import { marksOf, pinned, slipped, stateWords, unplaced } from './state-words';

const wordsOf = (given: Partial<Milestone>, hasTime = true): string[] => {
  const milestone = exampleMilestone('a', given);
  const base = examplePlan({ milestones: byId(milestone, exampleMilestone('b')) });
  const plan = hasTime ? base : { ...base, availability: { ...base.availability, weekdayHours: [0, 0, 0, 0, 0, 0, 0] } };
  return marksOf(scheduledMilestone(plan, scheduleOf(plan, today), milestone, today)).map(({ words }) => words);
};

describe('what is said of a milestone', () => {
  it('is nothing where all is well', () => expect(wordsOf({})).toEqual([]));

  it('is how it stands, that it is pinned, and that it slipped, all at once', () => {
    const baseline = { start: addDays(today, -9), end: addDays(today, -1) };
    expect(wordsOf({ prerequisiteIds: ['b'], pinnedOn: today, baseline })).toEqual([
      'Waits for another', 'Pinned', expect.stringMatching(/^Slipped \w+ days?$/),
    ]);
    expect(wordsOf({ due: addDays(today, 1), effort: 9 })).toEqual(['Due soon', 'Ends late']);
  });

  it('says of an overdue one without a place both', () => {
    expect(wordsOf({ due: addDays(today, -1) }, false)).toEqual(['Overdue', 'No time found']);
  });

  it('leaves what was planned of a closed one alone', () => {
    expect(wordsOf({ status: 'done', pinnedOn: today })).toEqual(['Done']);
  });

  it('has a shape of its own for each thing', () => {
    const icons = [...Object.values(stateWords), unplaced, pinned, slipped(1)].map(({ icon }) => icon);
    expect(new Set(icons).size).toBe(icons.length);
  });
});
