import { defineCommand, notFound, refused, type CommandError } from '../commands/command';
import { changesTo, Id, z } from '../kit/schema';
import { Issue } from './talk';

const editable = Issue.omit({ id: true });

/** Adds something the talk is about. */
export const addIssue = defineCommand({
  name: 'issue.add',
  payload: editable,
  label: ({ title }) => `Talk about “${title}”`,
  apply: (plan, issue, { newId }) => {
    const id = newId();
    plan.negotiation.issues[id] = { id, ...issue };
    return problemOf(issue);
  },
});

/** Changes the named fields of an issue. */
export const editIssue = defineCommand({
  name: 'issue.edit',
  payload: z.object({ id: Id, changes: changesTo(editable) }),
  label: ({ id }, plan) => `Edit “${plan.negotiation.issues[id]?.title ?? ''}”`,
  apply: (plan, { id, changes }) => {
    const issue = plan.negotiation.issues[id];
    if (!issue) return notFound('issue', id);
    Object.assign(issue, changes);
    return problemOf(issue);
  },
});

/** Removes an issue. */
export const removeIssue = defineCommand({
  name: 'issue.remove',
  payload: z.object({ id: Id }),
  label: ({ id }, plan) => `Do not talk about “${plan.negotiation.issues[id]?.title ?? ''}”`,
  apply: (plan, { id }) => {
    if (!plan.negotiation.issues[id]) return notFound('issue', id);
    delete plan.negotiation.issues[id];
  },
});

const problemOf = ({ title, least, most }: Omit<Issue, 'id'>): CommandError | void =>
  most < least
    ? refused(
        `The most you ask for in “${title}” lies under the least you take. Raise the one or lower the other.`,
      )
    : undefined;
