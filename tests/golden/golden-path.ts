import { isoDate } from '../../src/core/kit/dates';
import { newExpectation, newLevel, type Activity, type Expectation, type Level, type Path } from '../../src/core/paths/path';
import { noChoices } from '../../src/core/paths/import-choices';

const skills = (level: string, category: string, lines: readonly string[]): Expectation[] =>
  lines.map((text, at) => newExpectation(`p-${level}-${category}-${at}`.toLowerCase(), 'skill', category, text));

const activities = (level: string, lines: readonly [string, number][]): Activity[] =>
  lines.map(([text, share], at) => ({ id: `p-${level}-activity-${at}`, text, share: { from: share, to: share } }));

const level = (
  id: string,
  name: string,
  years: Level['years'],
  expectations: Expectation[],
  pay: number,
  split: Activity[] = [],
): Level => ({
  ...newLevel(`p-${id}`, `${name} Backend Engineer`),
  years,
  expectations,
  activities: split,
  pay: { kind: 'unstated', currency: 'USD', from: pay, to: pay + 4_000_000, openEnd: false, per: 'year', note: '' },
});

/** A path of five levels with the shape of a real one. */
export const goldenPath: Path = {
  id: 'p',
  title: 'Backend Engineer',
  overview:
    'Backend engineers build the part of a product nobody sees: the services, the data and the interfaces between them.\n\nThe work is judged by what keeps running.',
  responsibilities: [{ id: 'p-r-0', text: 'Keep services fast, safe and observable' }],
  levels: [
    level('junior', 'Junior', { from: 0, to: 2 }, skills('junior', 'Technical', ['One language well', 'SQL', 'Git']), 7_000_000,
      activities('junior', [['Building endpoints and tests', 40], ['Reviews and refactoring', 20], ['Learning and writing', 20], ['Support and monitoring', 20]])),
    level('mid', 'Mid-Level', { from: 2, to: 4 }, [
      ...skills('mid', 'Responsibilities', ['Design schemas and interfaces', 'Lead a small feature from plan to release', 'Mentor juniors and interview']),
      ...skills('mid', 'Technical', ['Several languages or frameworks', 'Advanced SQL', 'Redis or Memcached', 'One cloud, in production', 'Kubernetes basics']),
      ...skills('mid', 'Architecture', ['Services and their borders', 'Message queues', 'API gateways']),
      ...skills('mid', 'Soft skills', ['Leading without a title', 'Talking across teams']),
    ], 10_000_000,
      activities('mid', [['Architecture and planning', 20], ['Features', 30], ['Performance and monitoring', 20], ['Mentoring and reviews', 15], ['Incidents and upkeep', 15]])),
    level('senior', 'Senior', { from: 4, to: 7 }, skills('senior', 'Technical', ['Distributed systems', 'Event-driven design']), 14_000_000),
    level('staff', 'Staff', { from: 7, to: 10 }, skills('staff', 'Leadership', ['Technical strategy']), 20_000_000),
    level('principal', 'Principal', { from: 10, to: null }, skills('principal', 'Leadership', ['Direction of a company']), 30_000_000),
  ],
  stages: [],
  projects: [],
  questions: [],
  networking: [],
  negotiation: [
    { id: 'p-tip-0', label: 'Know market rates', text: 'Gather three figures with source and date.' },
    { id: 'p-tip-1', label: 'Quantify impact', text: 'Have the numbers at hand.' },
  ],
  moves: [],
  sources: [{ name: 'backend.md', text: '', importedOn: isoDate('2026-11-02'), choices: noChoices }],
};
