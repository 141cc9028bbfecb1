import type { Finding } from './finding';
import { activitiesWithoutShare, sharesOffWhole } from './findings/activity-shares';
import { assumedCurrency } from './findings/assumed-currency';
import { differingNames } from './findings/differing-names';
import { payEnds } from './findings/pay-ends';
import { paySteps } from './findings/pay-steps';
import { repeatedLines } from './findings/repeated-lines';
import { shortExpectations } from './findings/short-expectations';
import { stageSpans } from './findings/stage-spans';
import { unconnectedSkills } from './findings/unconnected-skills';
import { levelsWithoutPay, levelsWithoutProjects, levelsWithoutQuestions } from './findings/uncovered-levels';
import { unmovedMoves } from './findings/unmoved-moves';
import { yearsSteps } from './findings/years-steps';
import type { Path } from './path';

const rules: readonly ((path: Path) => Finding[])[] = [
  yearsSteps,
  levelsWithoutPay,
  payEnds,
  paySteps,
  assumedCurrency,
  activitiesWithoutShare,
  sharesOffWhole,
  shortExpectations,
  unconnectedSkills,
  stageSpans,
  differingNames,
  levelsWithoutProjects,
  levelsWithoutQuestions,
  unmovedMoves,
  repeatedLines,
];

/** What looks wrong in a path document, rule by rule; the path itself is left as it is. */
export const findingsOf = (path: Path): Finding[] => rules.flatMap((rule) => rule(path));
