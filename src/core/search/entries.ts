import { dateInWords } from '../kit/date-words';
import { mondayOf } from '../kit/dates';
import { shortened } from '../kit/words';
import type { Path } from '../paths/path';
import { shortLevelName, shortLevelNames } from '../paths/path.queries';
import type { Plan } from '../plan/plan';

/** What a search can find. */
export type SearchKind =
  | 'goal' | 'milestone' | 'expectation' | 'week' | 'evidence' | 'offer' | 'question' | 'project' | 'tip';

/** One thing a search looks at: its title, a few words on where it stands, and the rest of its text. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly context: string;
  readonly text: string;
}

/** Everything in a plan that can be found, what the person wrote before what the path says. */
export const entriesOf = (plan: Plan): SearchEntry[] => [
  ...goalEntries(plan),
  ...milestoneEntries(plan),
  ...weekEntries(plan),
  ...evidenceEntries(plan),
  ...offerEntries(plan),
  ...Object.values(plan.paths).flatMap((path) => pathEntries(plan, path)),
];

const goalEntries = (plan: Plan): SearchEntry[] =>
  Object.values(plan.goals).map((goal) => ({
    kind: 'goal',
    id: goal.id,
    title: goal.title,
    context: `Goal at ${shortLevelName(plan, goal.levelId)}`,
    text: `${goal.why} ${goal.measure} ${goal.droppedBecause}`,
  }));

const milestoneEntries = (plan: Plan): SearchEntry[] =>
  Object.values(plan.milestones).map((milestone) => ({
    kind: 'milestone',
    id: milestone.id,
    title: milestone.title,
    context: milestone.due === null ? 'Milestone' : `Milestone, due ${dateInWords(milestone.due)}`,
    text: milestone.notes,
  }));

const weekEntries = (plan: Plan): SearchEntry[] =>
  Object.values(plan.weeks).map(({ week, answers }) => {
    const text = Object.values(answers).join(' ');
    return {
      kind: 'week',
      id: week,
      title: `Week ${Number(week.slice(6))} of ${week.slice(0, 4)}`,
      context: `Journal, from ${dateInWords(mondayOf(week))}: ${shortened(text, 60)}`,
      text,
    };
  });

const evidenceEntries = (plan: Plan): SearchEntry[] =>
  Object.values(plan.evidence).map(({ id, title, on, result }) => ({
    kind: 'evidence',
    id,
    title,
    context: `Evidence from ${dateInWords(on)}`,
    text: result,
  }));

const offerEntries = (plan: Plan): SearchEntry[] =>
  Object.values(plan.offers).map(({ id, company, role, notes }) => ({
    kind: 'offer',
    id,
    title: `Offer from ${company}`,
    context: role,
    text: notes,
  }));

const pathEntries = (plan: Plan, path: Path): SearchEntry[] => {
  const names = shortLevelNames(path);
  const noteOn = (marks: Plan['practice'], id: string): string => marks[id]?.note ?? '';
  return [
    ...path.levels.flatMap(({ id: levelId, expectations }) =>
      expectations.map(({ id, text, category }): SearchEntry => ({
        kind: 'expectation',
        id,
        title: text,
        context: `${names.get(levelId) ?? ''}, ${category}`,
        text: '',
      })),
    ),
    ...path.questions.map(({ id, text, group }): SearchEntry => ({
      kind: 'question', id, title: text, context: group, text: noteOn(plan.practice, id),
    })),
    ...path.projects.map(({ id, title, levelId }): SearchEntry => ({
      kind: 'project',
      id,
      title,
      context: `Project for ${names.get(levelId ?? '') ?? 'any level'}`,
      text: noteOn(plan.portfolio, id),
    })),
    ...path.networking.map(({ id, label, text }): SearchEntry => ({
      kind: 'tip', id, title: label, context: 'Networking', text: `${text} ${noteOn(plan.people, id)}`,
    })),
    ...path.negotiation.map(({ id, label, text }): SearchEntry => ({
      kind: 'tip', id, title: label, context: 'Negotiation', text: `${text} ${noteOn(plan.negotiation.tips, id)}`,
    })),
  ];
};
