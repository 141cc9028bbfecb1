import { defineCommand, notFound } from '../commands/command';
import { changesTo, definedOnly, Id, z } from '../kit/schema';
import { FixedEvent } from './event';

const editable = FixedEvent.omit({ id: true });

/** Adds a fixed event; what it is, when it begins and how long it takes are needed. */
export const addEvent = defineCommand({
  name: 'event.add',
  payload: editable.partial({ milestoneId: true, uid: true, note: true }),
  label: ({ title }) => `Add event “${title}”`,
  apply: (plan, event, { newId }) => {
    const id = newId();
    plan.events[id] = { id, milestoneId: null, uid: '', note: '', ...definedOnly(event), ...whenOf(event) };
  },
});

/** Changes the named fields of a fixed event. */
export const editEvent = defineCommand({
  name: 'event.edit',
  payload: z.object({ id: Id, changes: changesTo(editable) }),
  label: ({ id }, plan) => `Edit event “${plan.events[id]?.title ?? ''}”`,
  apply: (plan, { id, changes }) => {
    const event = plan.events[id];
    if (!event) return notFound('event', id);
    Object.assign(event, changes);
  },
});

/** Removes a fixed event; its time is free again. */
export const removeEvent = defineCommand({
  name: 'event.remove',
  payload: z.object({ id: Id }),
  label: ({ id }, plan) => `Remove event “${plan.events[id]?.title ?? ''}”`,
  apply: (plan, { id }) => {
    if (!plan.events[id]) return notFound('event', id);
    delete plan.events[id];
  },
});

type When = Pick<FixedEvent, 'title' | 'on' | 'starts' | 'minutes'>;

const whenOf = ({ title, on, starts, minutes }: When): When => ({ title, on, starts, minutes });
