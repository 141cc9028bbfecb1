import { metBetween, type MetContact } from '../contacts/contact.queries';
import type { IsoDate } from '../kit/dates';
import { shortened } from '../kit/words';
import type { Plan } from '../plan/plan';
import { practisedBetween, type PractisedQuestion } from '../practice/practice.queries';
import { wentWords } from '../practice/practice-words';
import { linkText } from './links';
import { milestoneFacts, type MilestoneFact } from './milestone-facts';

/**
 * Something that happened in a week as the rest of the plan knows it: `detail` says how it was, and `line` is
 * ready to stand in the journal.
 */
export type WeekFact = MilestoneFact | EncounterFact;

/** A contact who was met, or a question that was practised. */
export interface EncounterFact {
  readonly kind: 'met' | 'practised';
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly line: string;
}

/**
 * What a week held, each thing once: milestones finished, those due and not finished by its end or by today,
 * and those hours were logged on; the contacts met; and the questions practised.
 */
export const weekFacts = (plan: Plan, daysOfWeek: readonly IsoDate[], today: IsoDate): WeekFact[] => {
  const [first = today, last = today] = [daysOfWeek[0], daysOfWeek.at(-1)];
  return [
    ...milestoneFacts(plan, daysOfWeek, today),
    ...metBetween(plan, first, last).map(metFact),
    ...practisedBetween(plan, first, last).map(practisedFact),
  ];
};

/** The notes of the meetings, one after the other, in the first words of each. */
const metFact = ({ contact, meetings }: MetContact): EncounterFact => {
  const notes = meetings.map(({ note }) => note.trim().replaceAll(/\s+/g, ' ')).filter((note) => note !== '');
  const detail = shortened(notes.join(' '), 200);
  const link = linkText({ noun: 'contact', id: contact.id }, contact.name);
  return {
    kind: 'met',
    id: contact.id,
    title: contact.name,
    detail,
    line: `- Met ${link}${detail === '' ? '' : `: ${detail}`}`,
  };
};

const practisedFact = ({ id, text, attempts }: PractisedQuestion): EncounterFact => {
  const title = text ?? 'A question no path holds any more';
  const detail = attempts.map(({ went }) => wentWords[went]).join(', then ');
  const words =
    text === null ? 'a question no path holds any more' : linkText({ noun: 'question', id }, text);
  return { kind: 'practised', id, title, detail, line: `- Practised ${words}: ${detail}` };
};
