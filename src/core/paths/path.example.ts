import { isoDate } from '../kit/dates';
import { newExpectation, newLevel, type Expectation, type Level, type Path } from './path';
import { noChoices } from './import-choices';

/**
 * Makes a small path in the shape of the founding document, for tests: four levels, three stages,
 * something of every section.
 */
export const examplePath = (id = 'example'): Path => {
  const levels = levelsOf(id);
  const levelId = (place: number): string => levels[place]?.id ?? '';
  return {
    id,
    title: 'Backend Engineer',
    overview: 'Builds what runs behind the screen.',
    responsibilities: [{ id: `${id}/r1`, text: 'Keep services fast and correct' }],
    levels,
    stages: [
      stage(id, 0, 2, ['Programming languages', 'Basic APIs']),
      stage(id, 2, 4, ['Architecture design', 'Performance optimization', 'Team leadership']),
      stage(id, 4, null, ['Strategic planning', 'Organizational influence']),
    ],
    projects: [
      { id: `${id}/p1`, title: 'Task management API', group: 'Junior', levelId: levelId(0) },
      { id: `${id}/p2`, title: 'Shop with payments', group: 'Mid-Level', levelId: levelId(1) },
      { id: `${id}/p3`, title: 'Chat over WebSocket', group: 'Mid-Level', levelId: levelId(1) },
      { id: `${id}/p4`, title: 'Event-driven platform', group: 'Senior', levelId: levelId(2) },
      { id: `${id}/p5`, title: 'A project for any level', group: 'Any level', levelId: null },
    ],
    questions: [{ id: `${id}/q1`, text: 'What is SQL injection?', group: 'Junior questions', levelIds: [levelId(0)] }],
    networking: [{ id: `${id}/n1`, label: 'Meetups', text: 'Go to a local one once a month' }],
    negotiation: [{ id: `${id}/t1`, label: 'Know the market', text: 'Collect three figures with their dates' }],
    moves: [],
    sources: [{ name: 'example.md', text: '', importedOn: isoDate('2026-11-02'), choices: noChoices }],
  };
};

const levelsOf = (pathId: string): Level[] => [
  level(pathId, 'Junior', 0, 2, 70_000, { 'API work': 40, Reviews: 20, Learning: 20, 'Stand-ups': null }),
  level(pathId, 'Mid-Level', 2, 4, 100_000, { Architecture: 20, 'Feature work': 45, Reviews: 15, Incidents: 20 }),
  level(pathId, 'Senior', 4, 7, 140_000, { Strategy: 60, Mentoring: 40 }),
  level(pathId, 'Principal', 7, null, 300_000, { Vision: 70, Guidance: 30 }),
];

const level = (
  pathId: string,
  name: string,
  from: number,
  to: number | null,
  pay: number,
  activities: Record<string, number | null>,
): Level => {
  const id = `${pathId}/${name.toLowerCase()}`;
  const line = (kind: Expectation['kind'], category: string, text: string): Expectation =>
    newExpectation(`${id}/${text.toLowerCase()}`, kind, category, `${text} at ${name}`);
  return {
    ...newLevel(id, `${name} Backend Engineer`),
    years: { from, to },
    expectations: [
      line('responsibility', 'Responsibilities', 'Design schemas'),
      line('responsibility', 'Responsibilities', 'Lead features'),
      line('skill', 'Technical', 'Advanced SQL'),
      line('skill', 'Technical', 'Caching'),
      line('skill', 'Technical', 'Cloud services'),
      line('skill', 'Tools', 'Continuous integration'),
      line('soft-skill', 'Soft skills', 'Mentoring'),
      line('soft-skill', 'Soft skills', 'Clear writing'),
    ],
    activities: Object.entries(activities).map(([text, share]) => ({
      id: `${id}/${text}`,
      text,
      share: share === null ? null : { from: share, to: share },
    })),
    pay: { kind: 'unstated', currency: 'USD', from: pay * 100, to: pay * 140, openEnd: to === null, per: 'year', note: '' },
  };
};

const stage = (pathId: string, from: number, to: number | null, skills: string[]): Path['stages'][number] => ({
  id: `${pathId}/years-${from}`,
  title: `Years ${from}`,
  years: { from, to },
  focus: 'What these years are about',
  skills,
  mindset: 'How to think in them',
});
