import { defineCommand, notFound } from '../commands/command';
import { changesTo, Id, z } from '../kit/schema';
import { PayRecord } from './pay';

const editable = PayRecord.omit({ id: true });

/** Adds own pay from a date on. */
export const addPay = defineCommand({
  name: 'pay.add',
  payload: editable,
  label: ({ from }) => `Add pay from ${from}`,
  apply: (plan, record, { newId }) => {
    const id = newId();
    plan.pay[id] = { id, ...record };
  },
});

/** Changes the named fields of a pay record. */
export const editPay = defineCommand({
  name: 'pay.edit',
  payload: z.object({ id: Id, changes: changesTo(editable) }),
  label: ({ id }, plan) => `Edit pay from ${plan.pay[id]?.from ?? ''}`,
  apply: (plan, { id, changes }) => {
    const record = plan.pay[id];
    if (!record) return notFound('pay record', id);
    Object.assign(record, changes);
  },
});

/** Removes a pay record. */
export const removePay = defineCommand({
  name: 'pay.remove',
  payload: z.object({ id: Id }),
  label: ({ id }, plan) => `Remove pay from ${plan.pay[id]?.from ?? ''}`,
  apply: (plan, { id }) => {
    if (!plan.pay[id]) return notFound('pay record', id);
    delete plan.pay[id];
  },
});
