import { measureTitle } from '../goals/measure.queries';
import { linksAsText } from '../journal/links';
import { dateInWords } from '../kit/date-words';
import { mondayOf } from '../kit/dates';
import { shortened } from '../kit/words';
import type { Mark } from '../marks/mark';
import type { Path } from '../paths/path';
import { shortLevelName, shortLevelNames } from '../paths/path.queries';
import type { Plan } from '../plan/plan';

/** What a search can find. */
export type SearchKind =
  | 'goal'
  | 'milestone'
  | 'expectation'
  | 'week'
  | 'evidence'
  | 'offer'
  | 'question'
  | 'project'
  | 'contact'
  | 'strategy'
  | 'tip';

/**
 * One thing a search looks at. `text` is what is searched beside the title and depends on the thing alone;
 * `context` says in a few words where it stands and is only asked for once it is found.
 */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly id: string;
  readonly thing: object;
  readonly title: string;
  readonly text: () => string;
  readonly context: () => string;
}

const known = new WeakMap<Plan, readonly SearchEntry[]>();

/**
 * Everything in a plan that can be found, what the person wrote before what the path says; made when it is
 * first asked for and kept while the plan stays as it is.
 */
export const entriesOf = (plan: Plan): readonly SearchEntry[] => {
  const before = known.get(plan);
  if (before) return before;
  const made = allEntries(plan);
  known.set(plan, made);
  return made;
};

const allEntries = (plan: Plan): SearchEntry[] => [
  ...goalEntries(plan),
  ...milestoneEntries(plan),
  ...weekEntries(plan),
  ...evidenceEntries(plan),
  ...offerEntries(plan),
  ...contactEntries(plan),
  ...Object.values(plan.paths).flatMap((path) => pathEntries(plan, path)),
];

const goalEntries = (plan: Plan): SearchEntry[] =>
  Object.values(plan.goals).map((goal) => ({
    kind: 'goal',
    id: goal.id,
    thing: goal,
    title: goal.title,
    text: () => [goal.why, ...goal.measures.map(measureTitle), goal.droppedBecause].join(' '),
    context: () => `Goal at ${shortLevelName(plan, goal.levelId)}`,
  }));

const milestoneEntries = (plan: Plan): SearchEntry[] =>
  Object.values(plan.milestones).map((milestone) => ({
    kind: 'milestone',
    id: milestone.id,
    thing: milestone,
    title: milestone.title,
    text: () => milestone.notes,
    context: () => (milestone.due === null ? 'Milestone' : `Milestone, due ${dateInWords(milestone.due)}`),
  }));

const weekEntries = (plan: Plan): SearchEntry[] =>
  Object.values(plan.weeks).map((page) => {
    const text = (): string =>
      linksAsText([...Object.values(page.answers), ...page.intentions.map((one) => one.text)].join(' '));
    return {
      kind: 'week',
      id: page.week,
      thing: page,
      title: `Week ${Number(page.week.slice(6))} of ${page.week.slice(0, 4)}`,
      text,
      context: () => `Journal, from ${dateInWords(mondayOf(page.week))}: ${shortened(text(), 60)}`,
    };
  });

const evidenceEntries = (plan: Plan): SearchEntry[] =>
  Object.values(plan.evidence).map((evidence) => ({
    kind: 'evidence',
    id: evidence.id,
    thing: evidence,
    title: evidence.title,
    text: () => [evidence.result, ...evidence.people].join(' '),
    context: () => `Evidence from ${dateInWords(evidence.on)}`,
  }));

const offerEntries = (plan: Plan): SearchEntry[] =>
  Object.values(plan.offers).map((offer) => ({
    kind: 'offer',
    id: offer.id,
    thing: offer,
    title: `Offer from ${offer.company}`,
    text: () => `${offer.role} ${offer.notes}`,
    context: () => offer.role,
  }));

const contactEntries = (plan: Plan): SearchEntry[] =>
  Object.values(plan.contacts).map((contact) => ({
    kind: 'contact',
    id: contact.id,
    thing: contact,
    title: contact.name,
    text: () =>
      [contact.role, contact.knownFrom, contact.notes, ...contact.meetings.map(({ note }) => note)].join(' '),
    context: () => (contact.role === '' ? 'Contact' : `Contact, ${contact.role}`),
  }));

const pathEntries = (plan: Plan, path: Path): SearchEntry[] => {
  const names = shortLevelNames(path);
  const entry = (
    kind: SearchKind,
    thing: Named,
    title: string,
    context: string,
    text = '',
    mark?: Mark,
  ): SearchEntry => ({
    kind,
    id: thing.id,
    thing: mark ?? thing,
    title,
    text: () => `${context} ${text} ${mark?.note ?? ''}`,
    context: () => context,
  });
  return [
    ...path.levels.flatMap(({ id, expectations }) =>
      expectations.map((line) =>
        entry('expectation', line, line.text, `${names.get(id) ?? ''}, ${line.category}`),
      ),
    ),
    ...path.questions.map((question) =>
      entry('question', question, question.text, question.group, '', plan.practice[question.id]),
    ),
    ...path.projects.map((project) => {
      const level = names.get(project.levelId ?? '') ?? 'any level';
      return entry('project', project, project.title, `Project for ${level}`, '', plan.portfolio[project.id]);
    }),
    ...path.networking.map((tip) =>
      entry('strategy', tip, tip.label, 'Networking', tip.text, plan.people[tip.id]),
    ),
    ...path.negotiation.map((tip) =>
      entry('tip', tip, tip.label, 'Negotiation', tip.text, plan.negotiation.tips[tip.id]),
    ),
  ];
};

interface Named {
  readonly id: string;
}
