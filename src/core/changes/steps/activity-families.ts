import { wordsOf } from '../words/terms';

/** A family of activities with the words that tell of it; a word of several parts is matched as a whole. */
interface ActivityFamily {
  readonly name: string;
  readonly words: readonly string[];
}

/** Families in the order a week is told: making, planning, people, running, learning, others. */
export const activityFamilies: readonly ActivityFamily[] = [
  {
    name: 'Building',
    words: [
      'build',
      'building',
      'implementation',
      'implement',
      'feature',
      'endpoints',
      'coding',
      'code',
      'programming',
      'write code',
      'writing',
      'development',
      'testing',
      'prototype',
    ],
  },
  {
    name: 'Design and planning',
    words: [
      'design',
      'architecture',
      'architectural',
      'plan',
      'planning',
      'strategy',
      'strategic',
      'vision',
      'roadmap',
      'estimation',
      'innovation',
      'new ground',
      'research',
    ],
  },
  {
    name: 'Reviewing, coaching and leading people',
    words: [
      'review',
      'reviews',
      'code review',
      'refactoring',
      'mentoring',
      'coaching',
      'lead',
      'leading',
      'leadership',
      'guiding',
      'guidance',
      'hiring',
      'interviews',
      'pairing',
      'one-to-ones',
      '1:1s',
      'organisational development',
      'organizational development',
    ],
  },
  {
    name: 'Running what is in production',
    words: [
      'production',
      'support',
      'monitoring',
      'incident',
      'incidents',
      'upkeep',
      'maintenance',
      'operations',
      'on-call',
      'performance',
      'tuning',
      'optimisation',
      'deployment',
      'release',
      'bug',
      'bugs',
    ],
  },
  { name: 'Learning', words: ['learning', 'learn', 'training', 'study', 'reading', 'documentation'] },
  {
    name: 'Work across teams',
    words: [
      'cross-team',
      'across teams',
      'teams into line',
      'collaboration',
      'coordination',
      'alignment',
      'meetings',
      'stakeholders',
      'stand-up',
      'standups',
      'influence',
      'product discussions',
    ],
  },
  {
    name: 'Outside the company',
    words: [
      'outside',
      'external',
      'industry',
      'community',
      'communities',
      'talks',
      'conferences',
      'evangelism',
      'open source',
    ],
  },
];

/**
 * The family an activity belongs to: the one most of whose words it holds, the one named first where two hold
 * as many; null where it holds none. "Talks, writing and communities outside" is work outside the company.
 */
export const familyOf = (text: string): string | null => {
  const stems = wordsOf(text).map(({ stem }) => stem);
  const hits = activityFamilies
    .map(({ name, words }) => ({ name, places: words.flatMap((word) => placesOf(word, stems)) }))
    .map(({ name, places }) => ({ name, count: new Set(places).size, first: Math.min(...places) }))
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => b.count - a.count || a.first - b.first);
  return hits[0]?.name ?? null;
};

const placesOf = (phrase: string, stems: readonly string[]): number[] => {
  const parts = wordsOf(phrase).map(({ stem }) => stem);
  return stems.flatMap((_, at) => (parts.every((part, offset) => stems[at + offset] === part) ? [at] : []));
};
