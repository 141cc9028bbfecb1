import { defineCommand, notFound } from '../commands/command';
import { changesTo, Id, z } from '../kit/schema';
import { Offer } from './offer';

const editable = Offer.omit({ id: true });

/** Adds an offer. */
export const addOffer = defineCommand({
  name: 'offer.add',
  payload: editable,
  label: ({ company }) => `Add offer from ${company}`,
  apply: (plan, offer, { newId }) => {
    const id = newId();
    plan.offers[id] = { id, ...offer };
  },
});

/** Changes the named fields of an offer. */
export const editOffer = defineCommand({
  name: 'offer.edit',
  payload: z.object({ id: Id, changes: changesTo(editable) }),
  label: ({ id }, plan) => `Edit offer from ${plan.offers[id]?.company ?? ''}`,
  apply: (plan, { id, changes }) => {
    const offer = plan.offers[id];
    if (!offer) return notFound('offer', id);
    Object.assign(offer, changes);
  },
});

/** Removes an offer. */
export const removeOffer = defineCommand({
  name: 'offer.remove',
  payload: z.object({ id: Id }),
  label: ({ id }, plan) => `Remove offer from ${plan.offers[id]?.company ?? ''}`,
  apply: (plan, { id }) => {
    if (!plan.offers[id]) return notFound('offer', id);
    delete plan.offers[id];
  },
});
