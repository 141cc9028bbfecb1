import { defineCommand, notFound, refused, type CommandError } from '../commands/command';
import { changesTo, Id, z } from '../kit/schema';
import { MarketFigure, PriceIndex } from './market';

const editable = MarketFigure.omit({ id: true });

/** Adds what others are paid, as one source says it. */
export const addMarketFigure = defineCommand({
  name: 'market.add',
  payload: editable,
  label: ({ source }) => `Add a market figure from “${source}”`,
  apply: (plan, figure, { newId }) => {
    const id = newId();
    plan.market[id] = { id, ...figure };
    return rangeProblem(figure);
  },
});

/** Changes the named fields of a market figure. */
export const editMarketFigure = defineCommand({
  name: 'market.edit',
  payload: z.object({ id: Id, changes: changesTo(editable) }),
  label: ({ id }, plan) => `Edit the market figure from “${plan.market[id]?.source ?? ''}”`,
  apply: (plan, { id, changes }) => {
    const figure = plan.market[id];
    if (!figure) return notFound('market figure', id);
    Object.assign(figure, changes);
    return rangeProblem(figure);
  },
});

/** Removes a market figure. */
export const removeMarketFigure = defineCommand({
  name: 'market.remove',
  payload: z.object({ id: Id }),
  label: ({ id }, plan) => `Remove the market figure from “${plan.market[id]?.source ?? ''}”`,
  apply: (plan, { id }) => {
    if (!plan.market[id]) return notFound('market figure', id);
    delete plan.market[id];
  },
});

/** Enters what a year's prices were in the index a person uses, or takes the year out. */
export const setPrice = defineCommand({
  name: 'price.set',
  payload: z.object({ year: PriceIndex.shape.year, index: PriceIndex.shape.index.nullable() }),
  label: ({ year, index }) => (index === null ? `Remove the prices of ${year}` : `Enter the prices of ${year}`),
  apply: (plan, { year, index }) => {
    plan.prices = [
      ...plan.prices.filter((price) => price.year !== year),
      ...(index === null ? [] : [{ year, index }]),
    ].toSorted((a, b) => a.year - b.year);
  },
});

/** Refuses a figure whose upper end lies under its lower end. */
export const rangeProblem = ({ source, from, to }: Omit<MarketFigure, 'id'>): CommandError | void =>
  to !== null && to < from
    ? refused(`The upper end of the figure from “${source}” lies under its lower end. Exchange the two.`)
    : undefined;
