import type { Level } from '../../paths/path';
import type { Audience, EvidenceFigure, EvidenceRole } from '../../evidence/evidence';
import { addDays, mondayOf, weekOf } from '../../kit/dates';
import { expectationIds, type LineName, type Story } from './story';

interface SampleEvidence {
  readonly daysAgo: number;
  readonly title: string;
  readonly result: string;
  readonly audience: Audience;
  readonly lines: readonly LineName[];
  readonly figure?: EvidenceFigure;
  readonly role?: EvidenceRole;
  readonly people?: readonly string[];
  readonly forPay?: boolean;
  /** The line of the journal it was harvested from, and how many weeks ago that week was. */
  readonly from?: { readonly weeksAgo: number; readonly line: string };
}

const evidence: readonly SampleEvidence[] = [
  {
    daysAgo: 124,
    title: 'Found the missing index behind the nightly report',
    result: 'The report went from 41 minutes to 6; nobody is woken by it any more.',
    audience: 'manager',
    lines: [{ words: /sql/i, place: 6 }],
    figure: { from: 41, to: 6, unit: 'minutes' },
    role: 'led',
    people: ['Tomasz'],
    forPay: true,
  },
  {
    daysAgo: 107,
    title: 'Runbook for the tracking service',
    result: 'Used in four incidents since, twice by people who had never seen the service.',
    audience: 'manager',
    lines: [
      { words: /incident/i, place: 4 },
      { words: /monitoring/i, place: 13 },
    ],
    figure: { from: null, to: 4, unit: 'incidents' },
    role: 'led',
  },
  {
    daysAgo: 76,
    title: 'Incident review of the lost label events',
    result: 'Cause found in 35 minutes, three follow-ups, all closed within two weeks.',
    audience: 'manager',
    lines: [
      { words: /incident/i, place: 4 },
      { words: /calm|production issue/i, place: 19 },
    ],
    role: 'shared',
    people: ['Inés', 'Tomasz'],
  },
  {
    daysAgo: 47,
    title: 'Catalogue endpoint cached',
    result: '95th percentile from 780 ms to 140 ms; the database does a third less work at noon.',
    audience: 'public',
    lines: [
      { words: /cach/i, place: 2 },
      { words: /redis/i, place: 7 },
    ],
    figure: { from: 780, to: 140, unit: 'ms' },
    role: 'led',
    people: ['Priya'],
    forPay: true,
    from: {
      weeksAgo: 7,
      line: 'The catalogue endpoint is cached: 780 ms to 140 ms at the 95th percentile.',
    },
  },
  {
    daysAgo: 33,
    title: 'Agreed the address format with the warehouse team',
    result: 'Two meetings and one page instead of the fourth ticket in a year.',
    audience: 'manager',
    lines: [{ words: /neighbouring|cross-team/i, place: 18 }],
    role: 'shared',
  },
  {
    daysAgo: 31,
    title: 'Lunch talk: reading query plans',
    result: 'Eleven people came; two of them sent me their own slow query the same day.',
    audience: 'public',
    lines: [{ words: /sql/i, place: 6 }],
    people: ['Priya'],
    from: {
      weeksAgo: 4,
      line: 'Eleven people came to the lunch talk on query plans. My voice shook for the first three slides only.',
    },
  },
  {
    daysAgo: 24,
    title: 'Schema for delivery windows, chosen from three',
    result: 'Accepted in review with one change; Priya called it boring, which she means as praise.',
    audience: 'private',
    lines: [{ words: /schema/i, place: 0 }],
    role: 'led',
    people: ['Priya'],
  },
];

/**
 * Adds the evidence gathered so far, each piece linked to the lines it supports and the week it came from, and the
 * story told of the one piece that was hard.
 */
export const gatherEvidence = (story: Story, target: Level): void => {
  for (const { daysAgo, lines, from, people = [], ...said } of evidence) {
    const fields = { ...said, people: [...people], expectationIds: expectationIds(target, lines) };
    if (from) {
      const week = story.weekAgo(from.weeksAgo);
      const on = addDays(mondayOf(week), 4);
      story.act(daysAgo, 'evidence.harvest', { week, line: from.line, given: { ...fields, on } });
    } else {
      const on = story.ago(daysAgo);
      story.act(daysAgo, 'evidence.add', { ...fields, on, week: weekOf(on) });
    }
  }
  tellStory(story, target);
};

const tellStory = (story: Story, target: Level): void => {
  const pieces = Object.values(story.plan().evidence);
  story.act(19, 'story.add', {
    title: 'The catalogue that was slow at noon',
    situation:
      'The catalogue page took 780 ms at the 95th percentile, and at noon the database was the slowest thing we had.',
    task: 'I was to make it fast without anybody seeing a wrong price.',
    action:
      'I measured before I changed anything, put a cache before two queries, and agreed with the pricing team how ' +
      'old a price may be. The first morning every entry expired at once; I spread the expiry and wrote down why.',
    result: 'From 780 to 140 ms, and a third less work for the database at noon.',
    evidenceIds: pieces.filter(({ title }) => title === 'Catalogue endpoint cached').map(({ id }) => id),
    expectationIds: expectationIds(target, [
      { words: /cach/i, place: 2 },
      { words: /redis/i, place: 7 },
    ]),
    audience: 'manager',
  });
};
