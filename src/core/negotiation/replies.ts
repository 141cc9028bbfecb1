import type { Minor } from '../kit/money';
import type { Plan } from '../plan/plan';
import { standingOf } from '../position/standing.queries';
import { evidencePack, impactLine } from './evidence-pack';
import type { IsoDate } from '../kit/dates';

/** A situation in a talk about pay, with words to begin from; names in braces are filled from the plan. */
export interface PreparedReply {
  readonly id: string;
  readonly when: string;
  readonly words: string;
}

/**
 * Replies for every step of the window and for the usual situations, written to be said in one's own voice.
 */
export const bundledReplies: readonly PreparedReply[] = [
  {
    id: 'first-number',
    when: 'They ask for your number first',
    words:
      'I would rather understand the role and your range first, so that I do not guess. What have you set aside for it?',
  },
  {
    id: 'past-pay',
    when: 'They ask what you earn today',
    words:
      'I would like to talk about what this role is worth rather than about my last one. What is the range for it?',
  },
  {
    id: 'opening-ask',
    when: 'You name your opening ask',
    words: 'Given what I would take on, and {evidence}, I am looking for {ask}.',
  },
  {
    id: 'at-target',
    when: 'Their figure is near your target',
    words: 'We are close. If we can make it {target}, I can say yes today.',
  },
  {
    id: 'under-floor',
    when: 'Their figure is under your floor',
    words:
      'Thank you for being open with me. At that figure it does not work for me, and I would rather say so now. Is there a way to {floor} or more, on the base or around it?',
  },
  {
    id: 'top-of-band',
    when: '“That is the top of the band”',
    words:
      'I see that the base has a limit. Then let us look at the rest: the sign-on, the level, the leave, or a review after six months with the figure agreed now.',
  },
  {
    id: 'exploding-offer',
    when: 'They want an answer by tomorrow',
    words:
      'I want to say yes for good reasons, and for that I need until {answerBy}. If it has to be today, I would have to say no, and I do not want that.',
  },
  {
    id: 'silence',
    when: 'They say nothing',
    words: 'I will wait a moment with you. That is the figure I would be glad of.',
  },
  {
    id: 'take-back',
    when: 'They take something back that was agreed',
    words:
      'I had understood that {target} was settled, and I decided on that. Can you tell me what has changed, and who I should talk to about it?',
  },
  {
    id: 'competing-offer',
    when: 'They ask about your other offers',
    words:
      'I have another way to go that I take seriously. I would rather be here, if it comes out at {target}.',
  },
  {
    id: 'review-time',
    when: 'Your yearly review, inside the company',
    words:
      'This year I have done the work of {targetLevel}: {evidence}. I would like my pay to follow, to {ask}, and to agree today on what is still missing if it is not that.',
  },
  {
    id: 'no-this-year',
    when: '“There is no budget this year”',
    words:
      'Then let us write down what has to be true by when, and what it will mean for my pay. Can we put a date and a figure to it now?',
  },
  {
    id: 'thank-you-mail',
    when: 'A mail after the talk',
    words:
      'Thank you for the talk today. As I understood it, we are at {target}, and you will come back to me by {answerBy}. I am looking forward to it.',
  },
];

/** What the braces of a reply stand for in a plan; a figure that is not set stays a plain word to fill in. */
export const replyFillings = (
  plan: Plan,
  today: IsoDate,
  money: (amount: Minor, currency: string) => string,
  date: (day: IsoDate) => string,
): Readonly<Record<string, string>> => {
  const { floor, target, ask, currency } = plan.negotiation;
  const amount = (value: Minor | null, name: string): string =>
    value === null ? `[${name}]` : money(value, currency);
  const [best] = evidencePack(plan, today);
  const answerBy = Object.values(plan.offers)
    .flatMap((offer) => (offer.status === 'open' && offer.answerBy !== null ? [offer.answerBy] : []))
    .toSorted()[0];
  return {
    floor: amount(floor, 'your floor'),
    target: amount(target, 'your target'),
    ask: amount(ask, 'your ask'),
    evidence: best ? impactLine(best.evidence).replace(/\.$/, '') : '[what you did, with its number]',
    answerBy: answerBy ? date(answerBy) : '[a day]',
    targetLevel: standingOf(plan)?.targetName ?? '[the next level]',
  };
};

/** Puts fillings in place of the names in braces; a name that is not known stays as it is. */
export const filled = (words: string, fillings: Readonly<Record<string, string>>): string =>
  words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => fillings[name] ?? whole);
