import { besideYourDate, dateInWords, monthInWords } from '../kit/date-words';
import type { IsoDate } from '../kit/dates';
import { counted, inWords } from '../kit/words';
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

const whereSentence = ({ standing, readiness }: TrailFacts): string => {
  const percent = `${Math.floor(readiness.share * 100)} %`;
  return standing.currentPlace === standing.targetPlace
    ? `${standing.targetName}, ${percent} of what it asks is solid.`
    : `${standing.currentName}, ${percent} ready for ${standing.targetName}.`;
};

const whenSentence = ({ standing, readiness, open, arrival, today }: TrailFacts): string => {
  const { targetDate } = standing;
  if (arrival !== null) {
    return `At this pace you arrive in ${monthInWords(arrival)}, ${besideYourDate(arrival, targetDate)}.`;
  }
  if (open > 0) return `${open === 1 ? 'One milestone' : `Of ${counted(open, 'milestone')}, some`} cannot be placed, so no arrival can be named.`;
  const left = readiness.total - readiness.met;
  if (readiness.total > 0 && left === 0) return 'Every expectation is solid: gather the evidence and have the talk.';
  const asked = left === 1 ? 'One expectation is' : `${inWords(left).replace(/^./, (first) => first.toUpperCase())} expectations are`;
  const until = targetDate < today ? `your date, ${dateInWords(targetDate)}, has passed` : `your date is ${dateInWords(targetDate)}`;
  return `${asked} still open, nothing is planned for them yet, and ${until}.`;
};
