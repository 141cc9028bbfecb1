import type { Migration } from './migration';

interface PlanBefore {
  readonly weeks: Readonly<Record<string, object>>;
  readonly evidence: Readonly<Record<string, object>>;
  readonly negotiation: object;
}

/**
 * Weeks with intentions, energy and templates; evidence with figures, part and people; stories, attachments,
 * own words.
 */
export const keptJournal: Migration = {
  name: '0006-kept-journal',
  why: 'The weekly page moves the plan: intentions are carried on, lines become evidence, evidence becomes a packet.',
  migrate: (plan) => {
    const before = plan as PlanBefore;
    return {
      ...before,
      journal: { templates: {}, templateId: 'usual', activities: {}, activityMap: {} },
      weeks: mapped(before.weeks, (week) => ({
        ...week,
        templateId: null,
        energy: null,
        intentions: [],
        attachmentIds: [],
        reviewedAt: null,
      })),
      evidence: mapped(before.evidence, (piece) => ({
        ...piece,
        figure: null,
        role: null,
        people: [],
        projectIds: [],
        forPay: false,
        line: '',
        attachmentIds: [],
      })),
      stories: {},
      attachments: {},
      documentTexts: {},
      marketColumns: {},
      negotiation: { ...before.negotiation, place: '', posted: null },
    };
  },
};

const mapped = (items: Readonly<Record<string, object>>, change: (item: object) => object): object =>
  Object.fromEntries(Object.entries(items).map(([id, item]) => [id, change(item)]));
