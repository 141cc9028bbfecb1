import type { IsoDate } from '../kit/dates';
import type { Minor } from '../kit/money';
import type { Offer } from '../offers/offer';
import type { Plan } from '../plan/plan';
import { replyFillings, type PreparedReply } from './replies';
import { talkState } from './round.queries';

/**
 * Drafts of mails in plain text, the subject on the first line; names in braces are filled from the plan. The
 * floor is in none of them, since nobody else is to read it.
 */
export const bundledEmails: readonly PreparedReply[] = [
  {
    id: 'email/ask',
    when: 'Ask for more, before there is an offer in writing',
    words:
      'Subject: {role}: pay\n\nHello,\n\nthank you for the talks so far. I would like to do this work, and I have thought about what would be right for it.\n\nOf what I have done, this fits best: {evidence}. Given that, and what the role asks, I am looking for {ask} a year.\n\nI am glad to talk about how we get there.\n\nKind regards\n{name}',
  },
  {
    id: 'email/counter',
    when: 'Answer an offer that is too low',
    words:
      'Subject: Your offer for {role}\n\nHello,\n\nthank you for the offer of {theirs}. I want to work with {company}, and I would like to say yes to it.\n\nFor that it would have to come closer to {ask}: {evidence}. If the base has a limit, I am open to making up the difference around it, with the sign-on, the equity or the leave.\n\nCan we talk about it this week?\n\nKind regards\n{name}',
  },
  {
    id: 'email/time',
    when: 'Ask for time to decide',
    words:
      'Subject: Your offer for {role}\n\nHello,\n\nthank you for the offer. It matters to me to decide well and to mean it, so I would like to answer by {answerBy}.\n\nUntil then I may have a question or two about the details. Is that date all right for you?\n\nKind regards\n{name}',
  },
  {
    id: 'email/accept',
    when: 'Accept',
    words:
      'Subject: I accept your offer for {role}\n\nHello,\n\nI am happy to accept. As I understand it, we agreed on {theirs} a year, and I start on {start}.\n\nPlease send me the contract with what we agreed, and I will return it signed.\n\nI am looking forward to {company}.\n\nKind regards\n{name}',
  },
  {
    id: 'email/decline',
    when: 'Decline, and part well',
    words:
      'Subject: Your offer for {role}\n\nHello,\n\nthank you for the offer and for the time you gave me. I have decided not to take it: we did not meet on the terms, and I would rather say so than leave you waiting.\n\nI liked getting to know {company}, and I would be glad to stay in touch.\n\nKind regards\n{name}',
  },
];

/** Whether words would give the floor away to the other side. */
export const namesFloor = (words: string): boolean => /\{floor\}/.test(words);

/**
 * What the braces of a mail stand for: all that a reply knows, and the company, role, first day and last
 * figure of the offer it is about (null for a talk inside one’s own company), and one’s own name.
 */
export const emailFillings = (
  plan: Plan,
  offer: Offer | null,
  today: IsoDate,
  money: (amount: Minor, currency: string) => string,
  date: (day: IsoDate) => string,
): Readonly<Record<string, string>> => {
  const replies = replyFillings(plan, today, money, date);
  const { theirs } = talkState(plan);
  const named = theirs === null ? null : money(theirs, plan.negotiation.currency);
  return {
    ...replies,
    name: plan.name.trim() || '[your name]',
    company: offer?.company ?? 'the company',
    role: offer?.role.trim() || replies['targetLevel'] || '[the role]',
    theirs: named ?? (offer && offer.base > 0 ? money(offer.base, offer.currency) : '[their figure]'),
    answerBy: offer?.answerBy ? date(offer.answerBy) : (replies['answerBy'] ?? '[a day]'),
    start: offer?.startsOn ? date(offer.startsOn) : '[your first day]',
  };
};
