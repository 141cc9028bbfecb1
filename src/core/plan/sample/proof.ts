import type { Level } from '../../paths/path';
import type { Audience } from '../../evidence/evidence';
import { weekOf } from '../../kit/dates';
import { expectationIds, type LineName, type Story } from './story';

interface SampleEvidence {
  readonly daysAgo: number;
  readonly title: string;
  readonly result: string;
  readonly audience: Audience;
  readonly lines: readonly LineName[];
}

const evidence: readonly SampleEvidence[] = [
  {
    daysAgo: 124, title: 'Found the missing index behind the nightly report',
    result: 'The report went from 41 minutes to 6; nobody is woken by it any more.',
    audience: 'manager', lines: [{ words: /sql/i, place: 6 }],
  },
  {
    daysAgo: 107, title: 'Runbook for the tracking service',
    result: 'Used in four incidents since, twice by people who had never seen the service.',
    audience: 'manager', lines: [{ words: /incident/i, place: 4 }, { words: /monitoring/i, place: 13 }],
  },
  {
    daysAgo: 76, title: 'Incident review of the lost label events',
    result: 'Cause found in 35 minutes, three follow-ups, all closed within two weeks.',
    audience: 'manager', lines: [{ words: /incident/i, place: 4 }, { words: /calm|production issue/i, place: 19 }],
  },
  {
    daysAgo: 47, title: 'Catalogue endpoint cached',
    result: '95th percentile from 780 ms to 140 ms; the database does a third less work at noon.',
    audience: 'public', lines: [{ words: /cach/i, place: 2 }, { words: /redis/i, place: 7 }],
  },
  {
    daysAgo: 33, title: 'Agreed the address format with the warehouse team',
    result: 'Two meetings and one page instead of the fourth ticket in a year.',
    audience: 'manager', lines: [{ words: /neighbouring|cross-team/i, place: 18 }],
  },
  {
    daysAgo: 31, title: 'Lunch talk: reading query plans',
    result: 'Eleven people came; two of them sent me their own slow query the same day.',
    audience: 'public', lines: [{ words: /sql/i, place: 6 }],
  },
  {
    daysAgo: 24, title: 'Schema for delivery windows, chosen from three',
    result: 'Accepted in review with one change; Priya called it boring, which she means as praise.',
    audience: 'private', lines: [{ words: /schema/i, place: 0 }],
  },
];

/**
 * Adds the evidence gathered so far, each piece linked to the lines it supports and the week it came from.
 */
export const gatherEvidence = (story: Story, target: Level): void => {
  for (const { daysAgo, title, result, audience, lines } of evidence) {
    const on = story.ago(daysAgo);
    story.act(daysAgo, 'evidence.add', {
      title, on, result, audience, link: '', expectationIds: expectationIds(target, lines), week: weekOf(on),
    });
  }
};
