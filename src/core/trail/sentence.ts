import { besideYourDate, dateInWords, monthInWords } from '../kit/date-words';
import type { IsoDate } from '../kit/dates';
import { capitalised, counted } from '../kit/words';
import type { Standing } from '../position/standing.queries';
import type { Readiness } from '../readiness/readiness.queries';

/** What the sentence under the trail is made of; `open` counts the milestones still to do on the way. */
export interface TrailFacts {
  readonly standing: Standing;
  readonly readiness: Readiness;
  readonly open: number;
  readonly arrival: IsoDate | null;
  readonly today: IsoDate;
}

/** "Junior, 62 % ready for Mid-Level. At this pace you arrive in June 2028, three weeks before your date." */
export const trailSentence = (facts: TrailFacts): string => `${whereSentence(facts)} ${whenSentence(facts)}`;

/** The rule is named where it is not the plain one, for then the percentage is no count of expectations. */
const whereSentence = ({ standing, readiness }: TrailFacts): string => {
  const percent = `${Math.floor(readiness.share * 100 + 1e-9)} %`;
  const isPlain = readiness.claimed.rule === 'plain-share';
  const by = isPlain ? '' : `, by the rule “${readiness.rule}”`;
  if (standing.currentPlace !== standing.targetPlace) {
    return `${standing.currentName}, ${percent} ready for ${standing.targetName}${by}.`;
  }
  return isPlain
    ? `${standing.targetName}, and ${percent} of what it asks is solid.`
    : `${standing.targetName}, and ${percent} ready for it${by}.`;
};

const whenSentence = (facts: TrailFacts): string => {
  if (facts.arrival !== null) return arrivalSentence(facts.arrival, facts.standing.targetDate);
  if (facts.open > 0) return unplacedSentence(facts.open);
  return unplannedSentence(facts);
};

const arrivalSentence = (arrival: IsoDate, targetDate: IsoDate): string =>
  `At this pace you arrive in ${monthInWords(arrival)}, ${besideYourDate(arrival, targetDate)}.`;

const unplacedSentence = (open: number): string => {
  const which = open === 1 ? 'One milestone' : `Of ${counted(open, 'milestone')}, some`;
  return `${which} cannot be placed, so no arrival can be named.`;
};

const unplannedSentence = ({ standing: { targetDate }, readiness, today }: TrailFacts): string => {
  const left = readiness.total - readiness.met;
  if (left === 0) return 'Every expectation is solid: gather the evidence and have the talk.';
  const open = `${capitalised(counted(left, 'expectation'))} ${left === 1 ? 'is' : 'are'} still open`;
  const date = dateInWords(targetDate);
  const until = targetDate < today ? `your date, ${date}, has passed` : `your date is ${date}`;
  return `${open}, nothing is planned for ${left === 1 ? 'it' : 'them'}, and ${until}.`;
};
