import type { GoalStatus } from '../../goals/goal';
import type { MeasureEntry } from '../../goals/measure';
import type { Level } from '../../paths/path';
import { expectationIds, type LineName, type Story } from './story';

interface SampleGoal {
  readonly key: string;
  readonly level: 'target' | 'next';
  readonly title: string;
  readonly why: string;
  readonly measures: readonly MeasureEntry[];
  readonly dueIn: number | null;
  readonly lines: readonly LineName[];
  readonly status: GoalStatus;
  readonly statusSince: number;
  readonly because?: string;
  /** Goals to be done first, by their keys; they stand above in the list. */
  readonly after?: readonly string[];
}

const goals: readonly SampleGoal[] = [
  {
    key: 'storage',
    level: 'target',
    title: 'Design the storage of a feature on my own',
    why: 'Every table I use was drawn by Priya. Next time she should only have to review mine.',
    measures: [
      { kind: 'yes-no', title: 'One feature is in production on a schema I designed', done: true },
      { kind: 'number', title: 'Days without a migration to repair it', unit: 'days', from: 0, to: 30, now: 12 },
      { kind: 'milestones' },
    ],
    dueIn: 100,
    lines: [{ words: /schema/i, place: 0 }, { words: /sql/i, place: 6 }],
    status: 'in-progress',
    statusSince: 140,
  },
  {
    key: 'speed',
    level: 'target',
    title: 'Make the slow paths fast, and show by how much',
    why: 'Parcel search is what customers complain about, and it is our team’s.',
    measures: [
      { kind: 'number', title: 'Parcel search at the 95th percentile', unit: 'ms', from: 1400, to: 300, now: 620 },
      { kind: 'number', title: 'Weeks in a row below 300 ms', unit: 'weeks', from: 0, to: 4, now: 0 },
    ],
    dueIn: 60,
    lines: [{ words: /cach/i, place: 2 }, { words: /redis/i, place: 7 }],
    status: 'in-progress',
    statusSince: 120,
  },
  {
    key: 'lead',
    level: 'target',
    title: 'Lead one small feature from idea to production',
    why: 'It is the line of Mid-Level I have the least to show for.',
    measures: [
      { kind: 'number', title: 'Customers with delivery windows', unit: '%', from: 0, to: 100, now: 15 },
      { kind: 'yes-no', title: 'Others followed the plan I wrote', done: false },
    ],
    dueIn: 140,
    lines: [{ words: /small feature/i, place: 1 }, { words: /neighbouring|cross-team/i, place: 18 }],
    status: 'in-progress',
    statusSince: 40,
  },
  {
    key: 'incident',
    level: 'target',
    title: 'Be of use in an incident, not only awake',
    why: 'On my first night on call I watched others type.',
    measures: [
      { kind: 'number', title: 'Incidents whose cause I found or whose review I wrote', unit: '', from: 0, to: 2, now: 2 },
    ],
    dueIn: -60,
    lines: [{ words: /incident/i, place: 4 }, { words: /monitoring/i, place: 13 }],
    status: 'done',
    statusSince: 75,
  },
  {
    key: 'mentor',
    level: 'target',
    title: 'Help the next junior find their feet',
    why: 'Dele joined in our team, and explaining things shows me what I only half know.',
    measures: [{ kind: 'yes-no', title: 'Dele ships a change alone by the end of their third month.', done: false }, { kind: 'milestones' }],
    dueIn: 38,
    lines: [{ words: /coach|mentor/i, place: 3 }],
    status: 'in-progress',
    statusSince: 60,
  },
  {
    key: 'queues',
    level: 'target',
    title: 'Understand queues well enough to choose one',
    why: 'Two teams argue about it, and I nod at both.',
    measures: [{ kind: 'yes-no', title: 'A two-page comparison that Priya would sign.', done: false }],
    dueIn: 155,
    lines: [{ words: /queue/i, place: 11 }, { words: /microservice/i, place: 10 }],
    after: ['storage'],
    status: 'not-started',
    statusSince: 100,
  },
  {
    key: 'certificate',
    level: 'target',
    title: 'Pass the Kubernetes administrator exam',
    why: 'It looked like the quickest way to learn the platform.',
    measures: [{ kind: 'yes-no', title: 'The certificate.', done: false }],
    dueIn: null,
    lines: [{ words: /kubernetes/i, place: 9 }],
    status: 'dropped',
    statusSince: 58,
    because: 'We moved to a managed platform. Reading manifests and debugging a pod is what I need, not the exam.',
  },
  {
    key: 'meetup',
    level: 'target',
    title: 'Give a talk at the local backend meetup',
    why: 'Speaking up does not come easily to me.',
    measures: [{ kind: 'yes-no', title: 'Twenty minutes in front of strangers.', done: false }],
    dueIn: null,
    lines: [],
    status: 'skipped',
    statusSince: 84,
  },
  {
    key: 'events',
    level: 'next',
    title: 'Argue for or against events with reasons of my own',
    why: 'The next level decides such things; I would like to begin before I must.',
    measures: [{ kind: 'yes-no', title: 'One design review in which my argument changed the design.', done: false }],
    dueIn: 560,
    lines: [{ words: /event-driven/i, place: 8 }],
    status: 'not-started',
    statusSince: 30,
  },
];

/** Adds the goals, as far as the path has their levels, and gives their ids by key. */
export const setGoals = (story: Story, target: Level, next: Level | undefined): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const { key, level, title, why, measures, dueIn, lines, status, statusSince, because, after = [] } of goals) {
    const at = level === 'target' ? target : next;
    if (!at) continue;
    const id = story.act(Math.max(statusSince, 165), 'goal.add', {
      title,
      levelId: at.id,
      why,
      measures: [...measures],
      deadline: dueIn === null ? null : story.ahead(dueIn),
      expectationIds: expectationIds(at, lines),
      prerequisiteIds: after.flatMap((first) => ids.get(first) ?? []),
    });
    ids.set(key, id);
    if (status !== 'not-started') story.act(statusSince, 'goal.setStatus', { id, status, because: because ?? '' });
  }
  return ids;
};
