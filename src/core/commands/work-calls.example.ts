import type { Calls } from './call.example';
import { exampleToday } from './execute.example';
import { day, sql, event } from './things.example';

/** Calls of the commands on goals, milestones and the time for them. */
export const workCalls = {
  'availability.setWeekdayHours': [{ payload: { weekdayHours: [0, 0, 0, 0, 0, 3, 3] } }],
  'availability.addBlackout': [{ payload: { from: day, to: day, label: 'Holiday' } }],
  'availability.removeBlackout': [{ payload: { id: 'b' } }],
  'availability.changeHours': [
    { payload: { from: exampleToday, weekdayHours: [0, 0, 0, 0, 0, 3, 3] } },
    { payload: { from: day, weekdayHours: [1, 0, 0, 0, 0, 0, 0] } },
  ],
  'availability.removeHoursChange': [{ payload: { id: 'change' } }],
  'availability.raiseHours': [{ payload: { from: exampleToday, extra: [0.25, 0, 0, 0, 0, 0, 24] } }],
  'availability.setBuffer': [{ payload: { buffer: 0.2 } }],
  'availability.setDayOff': [
    { payload: { on: exampleToday, off: true } },
    { payload: { on: day, off: false } },
  ],
  'event.add': [
    { payload: event },
    { payload: { ...event, milestoneId: 'second', uid: 'a@b', note: 'Bring a laptop' } },
  ],
  'event.edit': [{ payload: { id: 'event', changes: { minutes: 60, milestoneId: null } } }],
  'event.remove': [{ payload: { id: 'event' } }],
  'calendar.bringIn': [
    {
      payload: {
        days: [{ uid: 'holiday@example', label: 'Bank holiday', from: day, to: day }],
        events: [{ uid: 'course@example', title: 'Course', on: day, starts: '18:30', minutes: 90 }],
      },
    },
  ],
  'schedule.setRule': [{ payload: { rule: 'priority' } }],
  'schedule.accept': [{ payload: { ids: ['first'] } }, { payload: { ids: ['first', 'second'] } }],
  'schedule.applyWhatIf': [
    {
      payload: {
        hoursPerWeek: 9,
        dropGoalIds: ['goal'],
        because: 'No time',
        targetDate: day,
        addGoals: [{ title: 'Speak', levelId: 'example/senior', hours: 12, deadline: day }],
      },
    },
  ],
  'goal.add': [{ payload: { title: 'New', levelId: 'example/mid-level', deadline: day } }],
  'goal.addFromExpectations': [
    { payload: { expectationIds: [sql, 'example/mid-level/caching'], as: 'one-together' } },
    { payload: { expectationIds: [sql] } },
  ],
  'goal.addFromTemplates': [{ payload: { originIds: ['example/years-2', 'example/p2'] } }],
  'goal.attachEvidence': [{ payload: { id: 'later', evidenceIds: ['evidence'] } }],
  'goal.detachEvidence': [{ payload: { id: 'goal', evidenceId: 'evidence' } }],
  'goal.recordMeasure': [
    { payload: { id: 'goal', measureId: 'figure', now: 250.5 } },
    { payload: { id: 'goal', measureId: 'signed', now: true } },
  ],
  'goal.move': [
    { payload: { ids: ['goal'], levelId: 'example/senior', status: 'skipped', withMilestones: true } },
  ],
  'goal.edit': [{ payload: { id: 'goal', changes: { title: 'Other', expectationIds: [sql] } } }],
  'goal.setStatus': [
    { payload: { id: 'goal', status: 'done' } },
    { payload: { id: 'goal', status: 'dropped', because: 'Not mine' } },
  ],
  'goal.remove': [{ payload: { id: 'goal' } }],
  'milestone.add': [{ payload: { title: 'New', prerequisiteIds: ['second'] } }],
  'milestone.edit': [
    { payload: { id: 'second', changes: { due: day, prerequisiteIds: [] } } },
    {
      payload: {
        id: 'second',
        changes: {
          effortLow: 1,
          effortHigh: 9,
          lagDays: { first: 7 },
          priority: 'high',
          unsplittable: true,
          repeat: { rule: 'FREQ=WEEKLY;BYDAY=TU', hours: 0.5 },
        },
      },
    },
  ],
  'milestone.setStatuses': [{ payload: { ids: ['first', 'second'], status: 'done' } }],
  'milestone.removeMany': [{ payload: { ids: ['first', 'second'] } }],
  'milestone.editMany': [
    {
      payload: {
        edits: [
          { id: 'first', changes: { effort: 5 } },
          { id: 'second', changes: { due: day } },
        ],
      },
    },
  ],
  'milestone.pin': [{ payload: { id: 'first', on: day } }, { payload: { id: 'second', on: null } }],
  'milestone.setStatus': [{ payload: { id: 'first', status: 'done' } }],
  'milestone.logHours': [{ payload: { id: 'first', on: day, hours: 1.5 } }],
  'milestone.removeHours': [{ payload: { id: 'first', logId: 'log' } }],
  'milestone.remove': [{ payload: { id: 'first' } }],
} satisfies Partial<Calls>;
