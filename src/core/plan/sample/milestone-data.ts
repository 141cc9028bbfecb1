import type { MilestoneKind } from '../../milestones/milestone';

/** A milestone of the sample; days count from today, ahead for due and start, back for the rest. */
export interface SampleMilestone {
  readonly key: string;
  readonly goal: string | null;
  readonly title: string;
  readonly kind: MilestoneKind;
  readonly effort: number;
  readonly dueIn: number | null;
  readonly startIn?: number;
  readonly madeAgo?: number;
  readonly after?: readonly string[];
  readonly logged?: readonly (readonly [daysAgo: number, hours: number])[];
  readonly doneAgo?: number;
  readonly dropped?: boolean;
  readonly notes?: string;
  readonly link?: string;
}

/** What Sam has done, is doing and plans, prerequisites before what waits for them. */
export const milestones: readonly SampleMilestone[] = [
  {
    key: 'explain', goal: 'storage', title: 'Read query plans until they read like sentences', kind: 'learn', effort: 8,
    madeAgo: 160, dueIn: -110, logged: [[150, 2], [143, 2], [136, 2], [129, 1.5]], doneAgo: 124,
    notes: 'Ten slow queries from the log, one evening each. Half of them lacked the same index.',
    link: 'https://www.postgresql.org/docs/current/using-explain.html',
  },
  {
    key: 'runbook', goal: 'incident', title: 'Write the runbook for the tracking service', kind: 'build', effort: 6,
    madeAgo: 150, dueIn: -95, logged: [[120, 2], [113, 2], [109, 2.5]], doneAgo: 107,
    notes: 'Inés tried it on a Friday without me. Two steps were wrong; both are mended.',
  },
  {
    key: 'shadow', goal: 'incident', title: 'Shadow two on-call weeks and write one review', kind: 'practise', effort: 10,
    madeAgo: 150, dueIn: -70, after: ['runbook'], logged: [[83, 4], [80, 4], [77, 2]], doneAgo: 76,
  },
  {
    key: 'redis', goal: 'speed', title: 'Learn what a cache may get wrong', kind: 'learn', effort: 8,
    madeAgo: 120, dueIn: -55, logged: [[73, 2], [68, 2], [62, 2], [59, 1]], doneAgo: 56,
    notes: 'Stampedes, stale reads, keys that never die. Kept a page of each with an example of ours.',
  },
  {
    key: 'catalogue', goal: 'speed', title: 'Cache the catalogue endpoint, measure before and after', kind: 'build', effort: 10,
    madeAgo: 120, dueIn: -40, after: ['redis'], logged: [[54, 3], [51, 3], [48, 3]], doneAgo: 47,
    notes: '780 ms to 140 ms at the 95th percentile.',
  },
  {
    key: 'draw', goal: 'storage', title: 'Draw the schema for delivery windows, three ways', kind: 'practise', effort: 6,
    madeAgo: 60, dueIn: -20, after: ['explain'], logged: [[33, 2], [30, 2], [26, 2]], doneAgo: 24,
  },
  {
    key: 'manifests', goal: 'certificate', title: 'Work through the exam’s practice clusters', kind: 'certify', effort: 40,
    madeAgo: 120, dueIn: null, logged: [[66, 2]], dropped: true,
  },
  {
    key: 'onboard', goal: 'mentor', title: 'Write down how our release works, with Dele', kind: 'teach', effort: 5,
    madeAgo: 55, dueIn: -5, logged: [[19, 1.5], [12, 1]],
    notes: 'Dele drives, I only answer. What I cannot answer goes to the list.',
  },
  {
    key: 'profile', goal: 'speed', title: 'Profile parcel search under real load', kind: 'build', effort: 8,
    madeAgo: 45, dueIn: 5, after: ['catalogue'], logged: [[11, 2], [6, 2]],
  },
  {
    key: 'search', goal: 'speed', title: 'Bring parcel search under 300 ms', kind: 'build', effort: 18,
    madeAgo: 45, dueIn: 58, after: ['profile'],
  },
  {
    key: 'pair', goal: 'mentor', title: 'Pair with Dele once a week until they ship alone', kind: 'teach', effort: 6,
    madeAgo: 40, dueIn: 36, after: ['onboard'],
  },
  {
    key: 'migrate', goal: 'storage', title: 'Migrate delivery windows without stopping writes', kind: 'build', effort: 14,
    madeAgo: 40, dueIn: 80, after: ['draw'],
  },
  {
    key: 'proposal', goal: 'lead', title: 'Write the proposal for delivery windows and defend it', kind: 'build', effort: 8,
    madeAgo: 38, dueIn: 34, after: ['draw'],
    notes: 'Ask Tomasz for last year’s failed attempt first.',
  },
  {
    key: 'rollout', goal: 'lead', title: 'Roll delivery windows out to ten customers, then to all', kind: 'build', effort: 24,
    madeAgo: 38, dueIn: 128, after: ['proposal', 'migrate'],
  },
  {
    key: 'queue-book', goal: 'queues', title: 'Read the chapters on logs and queues', kind: 'read', effort: 10,
    madeAgo: 30, dueIn: 140, startIn: 30,
  },
  {
    key: 'queue-lab', goal: 'queues', title: 'Build one flow on two queues and break both', kind: 'build', effort: 16,
    madeAgo: 30, dueIn: 155, after: ['queue-book'],
  },
  {
    key: 'events-read', goal: 'events', title: 'Collect three designs with events that were regretted', kind: 'read', effort: 6,
    madeAgo: 25, dueIn: null, after: ['queue-lab'],
  },
];
