import { followUpOf } from '../../../core/contacts/contact.queries';
import type { IsoDate } from '../../../core/kit/dates';
import { capitalised, counted, inWords } from '../../../core/kit/words';
import type { Plan } from '../../../core/plan/plan';
import { mainPath } from '../../../core/position/position.queries';

/**
 * The sentence at the head of the screen: how many contacts there are and how many to follow up with; without
 * any, how many ways to meet people the path names and how many have been taken up.
 */
export const peopleHeadline = (plan: Plan, today: IsoDate): string => {
  const contacts = Object.values(plan.contacts);
  if (contacts.length === 0) return strategiesHeadline(plan);
  const due = contacts.filter((contact) => followUpOf(contact, today) === 'due').length;
  const all = capitalised(counted(contacts.length, 'contact'));
  return due === 0 ? `${all} in your field` : `${all}, ${inWords(due)} to follow up with`;
};

const strategiesHeadline = (plan: Plan): string => {
  const strategies = mainPath(plan)?.networking ?? [];
  const taken = strategies.filter(({ id }) => plan.people[id]?.done).length;
  if (strategies.length === 0) return 'Who could help you on the way';
  const ways = counted(strategies.length, 'way');
  return taken === 0
    ? `${capitalised(ways)} to meet people of your field`
    : `${capitalised(inWords(taken))} of ${ways} to meet people taken up`;
};
