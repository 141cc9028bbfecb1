import { defineCommand, notFound, refused, type CommandError } from '../commands/command';
import { changesTo, Id, z } from '../kit/schema';
import { ExchangeRate } from './market';

const editable = ExchangeRate.omit({ id: true });

/** Enters what one unit of a currency was worth in another on a day. */
export const addRate = defineCommand({
  name: 'rate.add',
  payload: editable,
  label: ({ from, to }) => `Enter the rate of ${from} in ${to}`,
  apply: (plan, rate, { newId }) => {
    const id = newId();
    plan.rates[id] = { id, ...rate };
    return problemOf(rate);
  },
});

/** Changes the named fields of an exchange rate. */
export const editRate = defineCommand({
  name: 'rate.edit',
  payload: z.object({ id: Id, changes: changesTo(editable) }),
  label: ({ id }, plan) => `Edit the rate of ${plan.rates[id]?.from ?? ''} in ${plan.rates[id]?.to ?? ''}`,
  apply: (plan, { id, changes }) => {
    const rate = plan.rates[id];
    if (!rate) return notFound('exchange rate', id);
    Object.assign(rate, changes);
    return problemOf(rate);
  },
});

/** Removes an exchange rate. */
export const removeRate = defineCommand({
  name: 'rate.remove',
  payload: z.object({ id: Id }),
  label: ({ id }, plan) => `Remove the rate of ${plan.rates[id]?.from ?? ''} in ${plan.rates[id]?.to ?? ''}`,
  apply: (plan, { id }) => {
    if (!plan.rates[id]) return notFound('exchange rate', id);
    delete plan.rates[id];
  },
});

const problemOf = ({ from, to }: Omit<ExchangeRate, 'id'>): CommandError | void =>
  from === to ? refused(`A rate needs two currencies; ${from} is always worth one ${to}.`) : undefined;
