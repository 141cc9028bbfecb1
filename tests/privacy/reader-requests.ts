import { GrowthPart, usualGrowthParts } from '../../src/core/reviews/growth-parts';
import { partsFor } from '../../src/core/reviews/packet-parts';
import type { Reader } from '../../src/core/reviews/reader';
import { factsFor, usualFacts } from '../../src/core/reviews/review-facts';
import type { DocumentRequest } from '../../src/documents/requests';
import { plantedLevelId, plantedPeriod } from './planted-plan';

/** The documents that can be made for somebody else. */
export const sharedDocuments = ['period-review', 'promotion-packet', 'growth-plan'] as const;

/** A document that can be made for somebody else. */
export type SharedDocument = (typeof sharedDocuments)[number];

/**
 * The request for a document of the planted plan: with what is usual for the reader, or with everything
 * ticked.
 */
export const requestFor = (document: SharedDocument, reader: Reader, all: boolean): DocumentRequest => {
  switch (document) {
    case 'period-review':
      return {
        document,
        period: plantedPeriod,
        reader,
        facts: [...(all ? factsFor(reader) : usualFacts(reader))],
        paper: 'A4',
      };
    case 'promotion-packet':
      return { document, levelId: plantedLevelId, reader, parts: [...partsFor(reader)], paper: 'A4' };
    case 'growth-plan':
      return {
        document,
        reader,
        parts: [...(all ? GrowthPart.options : usualGrowthParts(reader))],
        paper: 'A4',
      };
  }
};

/** What may be read by anybody who is given a document: whose it is, and the path's own words. */
const always = [
  /^name$/,
  /^paths\.\*\.(title|levels\.\*\.(name|expectations\.\*\.(text|category)|activities\.\*\.text))$/,
];

/** What is marked for a manager or for anybody, in the fields that say what was done. */
const marked: Readonly<Record<'manager' | 'public', readonly RegExp[]>> = {
  manager: [
    /^(amount of )?evidence-(manager|public)\.(title|result|figure\.(from|to|unit)|people\.\*|link)$/,
    /^story-(manager|public)\.(title|situation|task|action|result)$/,
    /^text-manager-/,
  ],
  public: [
    /^(amount of )?evidence-public\.(title|result|figure\.(from|to|unit)|link)$/,
    /^story-public\.(title|situation|task|action|result)$/,
    /^text-public-/,
  ],
};

/** What the person may tick besides: titles of milestones, and of goals with their measures. */
const ticked: Readonly<Record<SharedDocument, readonly RegExp[]>> = {
  'period-review': [/^milestones\.\*\.title$/],
  'promotion-packet': [],
  'growth-plan': [/^milestones\.\*\.title$/, /^goals\.\*\.(title|measures\.\*\.(title|unit))$/],
};

/** The places that a reader may see nothing of, among those found in what was made for them. */
export const keptFrom = (
  found: readonly string[],
  document: SharedDocument,
  reader: 'manager' | 'public',
  all: boolean,
): string[] => {
  const allowed = [...always, ...marked[reader], ...(all ? ticked[document] : [])];
  return found.filter((place) => !allowed.some((pattern) => pattern.test(place)));
};
