import { counted } from '../../core/kit/words';
import type { Plan } from '../../core/plan/plan';
import { standingOf } from '../../core/position/standing.queries';
import { driftWords, trendWords, weekWords } from '../../core/reviews/review-words';
import type { ReviewFact } from '../../core/reviews/review-facts';
import type { RollUp } from '../../core/reviews/roll-up';
import type { Trend } from '../../core/reviews/trend';
import type { PeriodReviewOptions } from './options';

/** One activity with its hours, against what the target level expects. */
export interface ActivityRow {
  readonly id: string;
  readonly text: string;
  readonly hours: string;
  readonly percent: number;
  readonly expected: string;
  readonly gap: string;
}

/** One week with what was felt in it, from 1 to 5; empty where it was not said. */
export interface FeltWeek {
  readonly week: string;
  readonly mood: number | null;
  readonly energy: number | null;
}

/** Where the time went, and how it felt. */
export interface TimeFacts {
  readonly activities: readonly ActivityRow[];
  readonly drift: string;
  readonly learning: readonly { readonly id: string; readonly title: string; readonly hours: string }[];
  readonly learningWords: string;
  readonly weeks: string;
  readonly felt: string;
  readonly feltWeeks: readonly FeltWeek[];
}

/** Puts hours, drift, mood and energy into words. */
export const timeFacts = (
  plan: Plan,
  found: RollUp,
  shown: readonly ReviewFact[],
  { formats, reader }: PeriodReviewOptions,
): TimeFacts => {
  const shows = (fact: ReviewFact): boolean => shown.includes(fact);
  const target = standingOf(plan)?.targetName ?? '';
  const hasHours = shows('hours') && found.journalHours > 0;
  const namesWork = shows('hours') && shows('milestones');
  return {
    activities: hasHours
      ? found.activities.map(({ activityId, text, hours, percent, expected, gap }) => ({
          id: activityId,
          text,
          hours: formats.hours(hours),
          percent,
          expected: expected ? rangeText(expected) : '',
          gap:
            gap === null || gap === 0
              ? ''
              : `${Math.abs(gap)} ${Math.abs(gap) === 1 ? 'point' : 'points'} ${gap > 0 ? 'more' : 'less'}`,
        }))
      : [],
    drift: hasHours ? driftWords(found.activities, target) : '',
    learning: namesWork
      ? found.worked.map(({ milestone, hours }) => ({
          id: milestone.id,
          title: milestone.title,
          hours: formats.hours(hours),
        }))
      : [],
    learningWords:
      shows('hours') && found.learningHours > 0
        ? `${formats.hours(found.learningHours)} were worked on ${counted(found.worked.length, 'milestone')}.`
        : '',
    weeks: reader === 'myself' && found.weeks.length > 0 && shows('mood') ? weekWords(found) : '',
    felt: shows('mood')
      ? [trendWords('Mood', found.mood), trendWords('Energy', found.energy)]
          .filter((words) => words !== '')
          .join(' ')
      : '',
    feltWeeks: shows('mood') ? feltWeeks(found) : [],
  };
};

const rangeText = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  from === to ? `${from} %` : `${from}–${to} %`;

const feltWeeks = ({ weeks, mood, energy }: RollUp): FeltWeek[] => {
  const valueIn = ({ weeks: known }: Trend, week: string): number | null =>
    known.find((one) => one.week === week)?.value ?? null;
  return weeks
    .map((week) => ({
      week: String(Number(week.slice(6))),
      mood: valueIn(mood, week),
      energy: valueIn(energy, week),
    }))
    .filter(({ mood: felt, energy: had }) => felt !== null || had !== null);
};
