import { wordsOf, type Word } from '../words/terms';

/** One step of a scale that words can stand on, with how a sentence names it. */
export interface Step {
  readonly name: string;
  readonly words: readonly string[];
}

/** How far work reaches, nearest first. A plain "team" is no reach: most lines mention one in passing. */
export const reachSteps: readonly Step[] = [
  { name: 'a task', words: ['task', 'tasks', 'ticket', 'tickets', 'own changes', 'own code', 'own work'] },
  { name: 'a feature', words: ['feature', 'features', 'component', 'components', 'subsystem', 'subsystems'] },
  { name: 'a system', words: ['system', 'systems', 'service', 'services', 'application', 'applications'] },
  {
    name: 'the whole team',
    words: ['whole team', 'entire team', 'across the team', 'team wide', 'one or two people'],
  },
  {
    name: 'several teams',
    words: [
      'several teams',
      'multiple teams',
      'other teams',
      'across teams',
      'cross team',
      'teams',
      'outside of your team',
    ],
  },
  {
    name: 'the company',
    words: [
      'company',
      'company wide',
      'organisation',
      'organization',
      'organisational',
      'organizational',
      'executives',
      'executive',
      'across engineering',
      'engineering wide',
      'whole engineering',
      'senior leaders',
      'senior leadership',
    ],
  },
  {
    name: 'the industry',
    words: ['industry', 'the field', 'tech community', 'tech communities', 'beyond the company', 'outside the company', 'external'],
  },
];

/**
 * How deep a skill goes, least first; a line that says nothing of it stands between the first and the third
 * step.
 */
export const depthSteps: readonly Step[] = [
  {
    name: 'small or basic',
    words: ['basic', 'basics', 'simple', 'everyday', 'minor', 'small', 'fundamentals', 'foundational'],
  },
  { name: 'no longer small or basic', words: [] },
  {
    name: 'larger or more advanced',
    words: [
      'advanced',
      'strong',
      'deep',
      'deeply',
      'in depth',
      'complex',
      'large',
      'larger',
      'major',
      'large scale',
      'several',
      'multiple',
    ],
  },
  {
    name: 'at expert level',
    words: ['expert', 'experts', 'expertise', 'mastery', 'masters', 'outstanding', 'very large', 'all major'],
  },
];

/**
 * The highest step of a scale whose words a text holds, as a place on the scale; null where it holds none.
 */
export const stepOf = (steps: readonly Step[], words: readonly Word[]): number | null => {
  const texts = ` ${words.map(({ text }) => text).join(' ')} `;
  const at = steps.findLastIndex((step) => step.words.some((word) => texts.includes(` ${plain(word)} `)));
  return at < 0 ? null : at;
};

/** Where a line stands that says nothing of depth. */
export const usualDepth = 1;

const plain = (words: string): string =>
  wordsOf(words)
    .map(({ text }) => text)
    .join(' ');
