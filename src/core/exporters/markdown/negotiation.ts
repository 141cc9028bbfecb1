import type { IsoDate } from '../../kit/dates';
import { formatMoney } from '../../kit/money';
import { compareOffers, yearsThatShow } from '../../offers/offer-comparison';
import { payOn } from '../../pay/pay.queries';
import type { Plan } from '../../plan/plan';
import { mainPath } from '../../position/position.queries';
import { blocks, line, prose, table } from './text';

/** Own pay, the window of the negotiation, offers year by year and tips; private, and written only when asked for. */
export const negotiationMarkdown = (plan: Plan, today: IsoDate): string => {
  const parts = [window(plan, today), prose(plan.negotiation.reason), offers(plan), tips(plan)].filter((part) => part !== '');
  return parts.length === 0 ? '' : blocks(['## Pay and negotiation (private)', ...parts]);
};

const window = (plan: Plan, today: IsoDate): string => {
  const { floor, target, ask, currency } = plan.negotiation;
  const pay = payOn(plan, today);
  const figures = [
    ...(pay ? [{ name: 'Base today', amount: pay.base, in: pay.currency }, { name: 'Bonus', amount: pay.bonus, in: pay.currency }, { name: 'Equity', amount: pay.equity, in: pay.currency }] : []),
    { name: 'Opening ask', amount: ask, in: currency },
    { name: 'Target', amount: target, in: currency },
    { name: 'Floor', amount: floor, in: currency },
  ];
  const rows = figures.flatMap(({ name, amount, in: unit }) => (amount === null ? [] : [[name, formatMoney(amount, unit)]]));
  return rows.length === 0 ? '' : table(['Figure', 'A year'], rows);
};

const offers = (plan: Plan): string => {
  const all = Object.values(plan.offers).toSorted((a, b) => `${a.company} ${a.id}`.localeCompare(`${b.company} ${b.id}`, 'en'));
  if (all.length === 0) return '';
  const count = yearsThatShow(all, 4);
  const rows = compareOffers(all, count).map(({ offer, years, total }) => [
    offer.company,
    offer.status,
    ...years.map((year) => formatMoney(year.total, offer.currency)),
    formatMoney(total, offer.currency),
  ]);
  return table(['Offer', 'Status', ...Array.from({ length: count }, (_, at) => `Year ${at + 1}`), 'Together'], rows);
};

const tips = (plan: Plan): string =>
  (mainPath(plan)?.negotiation ?? [])
    .map(({ id, label, text }) => {
      const mark = plan.negotiation.tips[id];
      const note = mark && mark.note.trim() !== '' ? `: ${line(mark.note)}` : '';
      return `- [${mark?.done ? 'x' : ' '}] **${line(label)}** ${line(text)}${note}`;
    })
    .join('\n');
