import { mondayOf, type IsoWeek } from '../kit/dates';
import { dateInWords } from '../kit/date-words';
import { findExpectation, findQuestion, shortLevelName } from '../paths/path.queries';
import type { Plan } from '../plan/plan';
import { plainText, wordsOf } from '../search/match';
import type { LinkTarget } from './links';

/** Something a link can be made to, with its title and a few words on where it stands. */
export interface LinkChoice extends LinkTarget {
  readonly title: string;
  readonly detail: string;
}

/** The title of a link's target as it is now; null where the plan holds it no more. */
export const targetTitle = (plan: Plan, { noun, id }: LinkTarget): string | null => {
  switch (noun) {
    case 'goal':
      return plan.goals[id]?.title ?? null;
    case 'expectation':
      return findExpectation(plan, id)?.expectation.text ?? null;
    case 'week':
      return weekTitle(id as IsoWeek);
    case 'project':
      return (
        Object.values(plan.paths)
          .flatMap(({ projects }) => projects)
          .find((one) => one.id === id)?.title ?? null
      );
    case 'question':
      return findQuestion(plan, id)?.text ?? null;
    case 'contact':
      return plan.contacts[id]?.name ?? null;
    case 'strategy':
      return (
        Object.values(plan.paths)
          .flatMap(({ networking }) => networking)
          .find((one) => one.id === id)?.label ?? null
      );
  }
};

/** Up to `most` things whose title holds every typed word, the titles that begin with it first. */
export const linkChoices = (plan: Plan, typed: string, most = 12): LinkChoice[] => {
  const plain = plainText(typed).trim();
  const words = wordsOf(plain);
  const found = choicesOf(plan).filter(({ searched }) => words.every((word) => searched.includes(word)));
  return found
    .toSorted((a, b) => Number(b.searched.startsWith(plain)) - Number(a.searched.startsWith(plain)))
    .slice(0, most)
    .map(({ choice }) => choice);
};

interface Searched {
  readonly choice: LinkChoice;
  readonly searched: string;
}

const known = new WeakMap<Plan, readonly Searched[]>();

/** Everything that can be linked to: made once for a plan, however much is typed. */
const choicesOf = (plan: Plan): readonly Searched[] => {
  const before = known.get(plan);
  if (before) return before;
  const made = [...goals(plan), ...contacts(plan), ...weeks(plan), ...pathThings(plan)].map((choice) => ({
    choice,
    searched: plainText(choice.title),
  }));
  known.set(plan, made);
  return made;
};

const goals = (plan: Plan): LinkChoice[] =>
  Object.values(plan.goals).map(({ id, title, levelId }) => ({
    noun: 'goal',
    id,
    title,
    detail: `Goal, ${shortLevelName(plan, levelId)}`,
  }));

const contacts = (plan: Plan): LinkChoice[] =>
  Object.values(plan.contacts).map(({ id, name, role }) => ({
    noun: 'contact',
    id,
    title: name,
    detail: role === '' ? 'Contact' : `Contact, ${role}`,
  }));

const weeks = (plan: Plan): LinkChoice[] =>
  Object.values(plan.weeks)
    .toSorted((a, b) => (a.week < b.week ? 1 : -1))
    .map(({ week }) => ({
      noun: 'week',
      id: week,
      title: weekTitle(week),
      detail: `From ${dateInWords(mondayOf(week))}`,
    }));

const pathThings = (plan: Plan): LinkChoice[] =>
  Object.values(plan.paths).flatMap(({ levels, projects, questions, networking }) => [
    ...levels.flatMap(({ id: levelId, expectations }) => {
      const detail = `Expectation, ${shortLevelName(plan, levelId)}`;
      return expectations.map(({ id, text }): LinkChoice => ({
        noun: 'expectation',
        id,
        title: text,
        detail,
      }));
    }),
    ...projects.map(({ id, title }): LinkChoice => ({ noun: 'project', id, title, detail: 'Project' })),
    ...networking.map(({ id, label }): LinkChoice => ({
      noun: 'strategy',
      id,
      title: label,
      detail: 'Networking',
    })),
    ...questions.map(({ id, text }): LinkChoice => ({ noun: 'question', id, title: text, detail: 'Question' })),
  ]);

const weekTitle = (week: IsoWeek): string => `Week ${Number(week.slice(6))} of ${week.slice(0, 4)}`;
