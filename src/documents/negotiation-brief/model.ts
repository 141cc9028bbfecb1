import { toMinor } from '../../core/kit/money';
import { alternativesBestFirst, expectedWorth } from '../../core/negotiation/alternative.queries';
import { concessionPlan } from '../../core/negotiation/concessions';
import { evidencePack, impactLine } from '../../core/negotiation/evidence-pack';
import { figureWords } from '../../core/negotiation/issue-words';
import { bundledReplies, filled, replyFillings } from '../../core/negotiation/replies';
import { issuesByWeight } from '../../core/negotiation/trades';
import { marketBand } from '../../core/pay/market-band';
import type { Plan } from '../../core/plan/plan';
import { standingOf } from '../../core/position/standing.queries';
import type { Making } from '../document';

/** A name and what stands beside it. */
export interface BriefRow {
  readonly name: string;
  readonly said: string;
}

/** The brief as data: everything to have in sight in a talk about pay, short enough for one page. */
export interface NegotiationBriefModel {
  readonly owner: string;
  readonly aim: string;
  readonly window: readonly (BriefRow & { readonly note: string })[];
  readonly market: string;
  readonly reason: string;
  readonly evidence: readonly string[];
  readonly alternatives: readonly BriefRow[];
  readonly issues: readonly BriefRow[];
  readonly steps: readonly string[];
  readonly replies: readonly BriefRow[];
  readonly prepared: string;
}

const most = { evidence: 5, alternatives: 3, issues: 7, replies: 6 } as const;
const usualReplies = ['first-number', 'opening-ask', 'under-floor', 'top-of-band'];

/**
 * Builds the brief from the prepared talk. It shows replies written by the person, and where there are fewer
 * than four, the bundled ones of the first number, the ask, the floor and the top of the band.
 */
export const negotiationBriefModel = (plan: Plan, { today, formats }: Making): NegotiationBriefModel => {
  const { negotiation } = plan;
  const { currency, floor, target, ask, floorOn } = negotiation;
  const money = (amount: number): string => formats.money(amount, currency);
  const standing = standingOf(plan);
  const market = standing && marketBand(plan, standing.target.id, currency, today);
  return {
    owner: plan.name,
    aim: standing?.targetName ?? '',
    window: [
      { name: 'Opening ask', amount: ask, note: 'said first' },
      { name: 'Target', amount: target, note: 'worked towards' },
      { name: 'Floor', amount: floor, note: floorOn ? `decided on ${formats.shortDay(floorOn)}` : 'walk away under it' },
    ].flatMap(({ name, amount, note }) => (amount === null ? [] : [{ name, said: money(amount), note }])),
    market: market
      ? `The market for ${standing.targetName}: ${money(market.from)} to ${money(market.to)}, from ${market.points
          .map(({ figure }) => `${figure.source} (${formats.shortDay(figure.on)})`)
          .join(', ')}.`
      : '',
    reason: negotiation.reason.trim(),
    evidence: evidencePack(plan, today).slice(0, most.evidence).map(({ evidence }) => impactLine(evidence)),
    alternatives: alternativesBestFirst(plan)
      .slice(0, most.alternatives)
      .map((one) => ({
        name: one.title,
        said: [
          `${money(one.worth)}, ${formats.percent(one.strength)} sure: ${money(expectedWorth(one))}`,
          one.nextStep === '' ? '' : `next: ${one.nextStep}`,
        ].filter((words) => words !== '').join('; '),
      })),
    issues: issuesByWeight(Object.values(negotiation.issues))
      .slice(0, most.issues)
      .map((issue) => {
        const said = (at: number): string => figureWords(issue, at, { money, number: String });
        return { name: issue.title, said: `${said(issue.least)} to ${said(issue.most)}` };
      }),
    steps: ask === null || target === null
      ? []
      : concessionPlan(ask, target, 3, toMinor(100, currency)).map(({ to, by }) => `${money(to)} (down ${money(by)})`),
    replies: repliesOf(plan, { today, formats }),
    prepared: `Private. Made on ${formats.day(today)}`,
  };
};

const repliesOf = (plan: Plan, { today, formats }: Making): BriefRow[] => {
  const { replies } = plan.negotiation;
  const own = bundledReplies.filter(({ id }) => (replies[id] ?? '') !== '');
  const usual = bundledReplies.filter(({ id }) => usualReplies.includes(id) && !own.some((one) => one.id === id));
  const fillings = replyFillings(plan, today, formats.money, formats.day);
  return [...own, ...usual.slice(0, Math.max(0, usualReplies.length - own.length))]
    .slice(0, most.replies)
    .map(({ id, when, words }) => ({ name: when, said: filled(replies[id] ?? words, fillings) }));
};
