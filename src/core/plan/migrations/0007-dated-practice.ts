import type { Migration } from './migration';

interface PageBefore {
  readonly answers: Readonly<Record<string, string>>;
  readonly intentions: readonly { readonly text: string }[];
}
interface PlanBefore {
  readonly practice: Readonly<Record<string, object>>;
  readonly weeks: Readonly<Record<string, PageBefore>>;
  readonly evidence: Readonly<Record<string, { readonly line: string }>>;
}

/**
 * Contacts with their meetings, and the days a question was practised. What links called a contact until now
 * is a networking strategy of the path, and is called one in the journal and in the lines evidence came from.
 */
export const datedPractice: Migration = {
  name: '0007-dated-practice',
  why: 'A week knows whom you met and which questions you practised.',
  migrate: (plan) => {
    const before = plan as PlanBefore;
    return {
      ...before,
      practice: mapped(before.practice, (mark) => ({ ...mark, attempts: [] })),
      contacts: {},
      weeks: mapped(before.weeks, (page) => ({
        ...page,
        answers: mapped(page.answers, toStrategies),
        intentions: page.intentions.map((one) => ({ ...one, text: toStrategies(one.text) })),
      })),
      evidence: mapped(before.evidence, (piece) => ({ ...piece, line: toStrategies(piece.line) })),
    };
  },
};

const toStrategies = (text: string): string => text.replaceAll(linkToContact, '[[strategy:$1]]');

/** A link as version 6 wrote it: an id, a bar and a title, with none of the signs of the form in them. */
const linkToContact = /\[\[contact:([^|[\]\n]{1,1200}\|[^|[\]\n]{0,500})\]\]/g;

const mapped = <Item, Made>(
  items: Readonly<Record<string, Item>>,
  change: (item: Item) => Made,
): Record<string, Made> => Object.fromEntries(Object.entries(items).map(([id, item]) => [id, change(item)]));
