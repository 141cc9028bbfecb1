import { IsoWeek } from '../kit/dates';
import { shortened } from '../kit/words';

/** What a line of the journal can link to. */
export type LinkNoun = (typeof nouns)[number];

const nouns = ['goal', 'expectation', 'project', 'question', 'contact', 'strategy', 'week'] as const;

/** The thing a link names. */
export interface LinkTarget {
  readonly noun: LinkNoun;
  readonly id: string;
}

/** A link in a text: what it names, the title it was made with, and where it stands, in UTF-16 units. */
export interface TextLink extends LinkTarget {
  readonly title: string;
  readonly from: number;
  readonly to: number;
}

const pattern =
  /\[\[(goal|expectation|project|question|contact|strategy|week):([^|[\]\n]{1,1200})\|([^|[\]\n]{0,500})\]\]/g;

/**
 * A link as it is kept in a text, readable without the application: `[[goal:g1|Caching]]`. Signs the form
 * needs are percent-encoded in the id and replaced in the title.
 */
export const linkText = ({ noun, id }: LinkTarget, title: string): string => {
  const plainTitle = shortened(title.replaceAll('[', '(').replaceAll(']', ')').replaceAll('|', '/'), 120);
  return `[[${noun}:${id.replaceAll(/[%|[\]\n]/g, encodeURIComponent)}|${plainTitle}]]`;
};

/** Every link in a text, in order; what has not the form of one is text. */
export const linksIn = (text: string): TextLink[] => {
  if (!text.includes('[[')) return [];
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, noun = '', written = '', title = ''] = match;
    const id = decoded(written);
    if (!isNoun(noun) || id === null || (noun === 'week' && !IsoWeek.safeParse(id).success)) return [];
    return [{ noun, id, title, from: match.index, to: match.index + whole.length }];
  });
};

/**
 * A text with each link as the title it was made with, for lists and documents; `written` says how the title
 * is put into it.
 */
export const linksAsText = (text: string, written = (title: string): string => title): string =>
  linksIn(text).reduceRight(
    (rest, { title, from, to }) => `${rest.slice(0, from)}${written(title)}${rest.slice(to)}`,
    text,
  );

/** One name for a link's target, for maps: `keyOfTarget({ noun: 'goal', id: 'g1' })` is `goal:g1`. */
export const keyOfTarget = ({ noun, id }: LinkTarget): string => `${noun}:${id}`;

const isNoun = (text: string): text is LinkNoun => (nouns as readonly string[]).includes(text);

const decoded = (written: string): string | null => {
  try {
    return decodeURIComponent(written);
  } catch {
    return null; // Typed by hand, and no encoding of anything.
  }
};
