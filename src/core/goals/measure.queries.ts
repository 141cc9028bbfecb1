import type { Milestone } from '../milestones/milestone';
import type { Measure, NumberMeasure } from './measure';

/** What a measure is called; the one that counts milestones has no title of its own. */
export const measureTitle = (measure: Measure): string =>
  measure.kind === 'milestones' ? 'The milestones of the goal' : measure.title;

/**
 * How far a measure has come, from 0 to 1. A number: the share of its way, so from 400 to 200 with 250 now is 0.75,
 * never less than 0 or more than 1. Yes or no: 1 or 0. Milestones: see `milestonesShare`.
 */
export const measureShare = (measure: Measure, milestones: readonly Milestone[]): number => {
  switch (measure.kind) {
    case 'number':
      return wayShare(measure);
    case 'yes-no':
      return measure.done ? 1 : 0;
    case 'milestones':
      return milestonesShare(milestones);
  }
};

/**
 * The effort of milestones that are done over the effort of all that were not dropped, from 0 to 1: 4 of 6 hours
 * is 0.67. Where no effort is planned at all each counts alike; with no milestone it is 0.
 */
export const milestonesShare = (milestones: readonly Milestone[]): number => {
  const live = milestones.filter(({ status }) => status !== 'dropped');
  const planned = live.some(({ effort }) => effort > 0);
  const weightOf = (counted: readonly Milestone[]): number =>
    counted.reduce((sum, { effort }) => sum + (planned ? effort : 1), 0);
  const done = weightOf(live.filter(({ status }) => status === 'done'));
  return live.length === 0 ? 0 : Math.min(1, done / weightOf(live));
};

/** A figure with its unit: "240 ms", "85%", or "12" where the unit is empty. */
export const figureWords = (figure: number, unit: string): string =>
  unit === '' || unit === '%' ? `${figure}${unit}` : `${figure} ${unit}`;

/** Where a measure stands, in words: "240 ms, on the way from 400 ms to 200 ms", "not yet", "2 of 5 milestones done". */
export const measureStanding = (measure: Measure, milestones: readonly Milestone[]): string => {
  switch (measure.kind) {
    case 'number': {
      const { now, from, to, unit } = measure;
      return `${figureWords(now, unit)}, on the way from ${figureWords(from, unit)} to ${figureWords(to, unit)}`;
    }
    case 'yes-no':
      return measure.done ? 'reached' : 'not yet';
    case 'milestones': {
      const live = milestones.filter(({ status }) => status !== 'dropped');
      const done = live.filter(({ status }) => status === 'done').length;
      return `${done} of ${live.length} ${live.length === 1 ? 'milestone' : 'milestones'} done`;
    }
  }
};

const wayShare = ({ from, to, now }: NumberMeasure): number =>
  from === to ? Number(now === to) : Math.min(1, Math.max(0, (now - from) / (to - from)));
