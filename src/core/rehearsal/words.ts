import type { Minor } from '../kit/money';
import type { PersonaId, Temperament } from './counterpart';
import type { Answer, TalkState } from './talk-state';

/**
 * What the other side says in a state, in the words of its persona and temperament; figures through `money`.
 * The same state always gives the same words.
 */
export const wordsOf = (state: TalkState, money: (amount: Minor) => string): string => {
  const { persona, temperament, extra } = state.other;
  const words =
    state.answer === 'greets' ? greetings[persona][temperament] : answers[state.answer][temperament];
  return words
    .replaceAll('{figure}', money(state.theirs ?? state.other.opening))
    .replaceAll('{extra}', money(extra));
};

const greetings: Readonly<Record<PersonaId, Readonly<Record<Temperament, string>>>> = {
  recruiter: {
    warm: 'Everybody liked talking to you, and we would love to have you. So that I can put something together: what are you hoping for?',
    brisk: 'Good news, the team wants to go ahead. What do you earn today, and what would make you move?',
    hard: 'We have other people at this stage. I need a number from you now, or I cannot take this further.',
  },
  'hiring-manager': {
    warm: 'I would really like you on the team. Let us talk about what would make this work for you.',
    brisk: 'You know the work by now. Tell me what you want, and I will see what I can defend.',
    hard: 'I will be plain: I went out on a limb to get this position. What do you expect?',
  },
  'own-manager': {
    warm: 'It has been a good year, and you were a big part of it. How do you see your pay from here?',
    brisk: 'Let us go through your review. The budget is what it is, but tell me what you have in mind.',
    hard: 'Before you ask: there is not much money this year, and everybody wants some of it.',
  },
};

const answers: Readonly<Record<Exclude<Answer, 'greets'>, Readonly<Record<Temperament, string>>>> = {
  'names-range': {
    warm: 'That is fair. We had {figure} in mind, and there is a little room if it is the right person.',
    brisk: 'We are at {figure} for this level.',
    hard: 'Fine. {figure}. That is what the level pays.',
  },
  deflects: {
    warm: 'I would rather hear from you first, so that I do not aim too low.',
    brisk: 'You first, if you do not mind. What is your number?',
    hard: 'I asked you. We do not name ranges before we know what people want.',
  },
  agrees: {
    warm: 'You know what? We can do {figure}. I will have it in writing for you tomorrow.',
    brisk: '{figure} works. Let us write it down.',
    hard: 'All right, {figure}. And then we are done talking about money.',
  },
  'comes-up': {
    warm: 'I took that back to the others, and I can come up to {figure}. Does that get us closer?',
    brisk: 'Not that, but I can go to {figure}.',
    hard: '{figure}. I had to ask for that, so do not expect it to keep moving.',
  },
  holds: {
    warm: 'I wish I could. As things are, {figure} is where we are.',
    brisk: 'We stay at {figure}.',
    hard: 'No. {figure}, as I said.',
  },
  listens: {
    warm: 'That is exactly the sort of thing we need. Go on.',
    brisk: 'Noted, and that helps me argue for you. What follows from it?',
    hard: 'Everybody who sits here has a story. What is it you want?',
  },
  'fills-silence': {
    warm: 'I can tell that this is not quite there. Let me see: {figure} would be possible.',
    brisk: 'You are not saying anything. Would {figure} change that?',
    hard: 'Well, {figure}, then.',
  },
  waits: {
    warm: 'Take your time, I do not want to rush you.',
    brisk: 'Are you still there?',
    hard: 'I can wait as well.',
  },
  'adds-extra': {
    warm: 'The base is tight, but I can add something worth about {extra} on top, as a sign-on or in days off.',
    brisk: 'On the base, no. I could put {extra} on top as a sign-on.',
    hard: 'One thing, once: {extra} as a sign-on. The base does not move for that.',
  },
  'cannot-add': {
    warm: 'I looked into it, and there is nothing else I can put in.',
    brisk: 'There is nothing else in the package that I can change.',
    hard: 'This is not a market stall. There is nothing to trade.',
  },
  'last-offer': {
    warm: 'I have asked everybody I can ask. {figure} is the best I can do, and I hope it is enough.',
    brisk: '{figure} is final. Can you tell me yes or no?',
    hard: '{figure}, take it or leave it.',
  },
  'gives-time': {
    warm: 'Of course. It is a big decision. {figure} stands until the end of the week.',
    brisk: 'Until Friday, then. {figure} is on the table.',
    hard: 'You have until tomorrow at noon. {figure} until then.',
  },
  closes: {
    warm: 'I am so glad. {figure} it is, and I will send everything over today.',
    brisk: 'Good. {figure}. You will have the papers this afternoon.',
    hard: '{figure}, settled.',
  },
  parts: {
    warm: 'I am sorry that it did not work out. Please stay in touch, I mean it.',
    brisk: 'Understood. Thank you for being straight with me.',
    hard: 'Your choice.',
  },
  withdraws: {
    warm: 'I am afraid we have gone round in circles, and the others want to move on without you.',
    brisk: 'I think this is not going to work. We take the offer back.',
    hard: 'If you have something better, take it. We withdraw the offer.',
  },
};
