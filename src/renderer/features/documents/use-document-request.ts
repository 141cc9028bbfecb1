import { useMemo, useState } from 'react';
import type { CareerPlanSection, DocumentRequest } from '../../../contract/document';
import { usualGrowthParts, type GrowthPart } from '../../../core/reviews/growth-parts';
import { partsFor, type PacketPart } from '../../../core/reviews/packet-parts';
import type { Reader } from '../../../core/reviews/reader';
import { usualFacts, type ReviewFact } from '../../../core/reviews/review-facts';
import type { DocumentPlace } from './document-place';
import { usualSections } from './sections';

/** What a person can choose for documents besides which one; each reader has facts and parts of their own. */
export interface DocumentChoices {
  readonly sections: readonly CareerPlanSection[];
  readonly reader: Reader;
  readonly facts: Readonly<Record<Reader, readonly ReviewFact[]>>;
  readonly parts: Readonly<Record<Reader, readonly PacketPart[]>>;
  readonly growth: Readonly<Record<Reader, readonly GrowthPart[]>>;
  readonly paper: DocumentRequest['paper'];
}

/** The choices, the way to change some of them, and the request they make for the document of a place. */
export interface ChosenRequest {
  readonly choices: DocumentChoices;
  readonly choose: (changes: Partial<DocumentChoices>) => void;
  readonly request: DocumentRequest;
}

/** Keeps what was chosen while the person goes from document to document. */
export const useDocumentRequest = (place: DocumentPlace, paper: DocumentRequest['paper']): ChosenRequest => {
  const [choices, setChoices] = useState<DocumentChoices>(() => ({ ...usualChoices, paper }));
  const request = useMemo(() => requestOf(place, choices), [place, choices]);
  return { choices, choose: (changes) => setChoices((before) => ({ ...before, ...changes })), request };
};

const usualChoices: Omit<DocumentChoices, 'paper'> = {
  sections: usualSections,
  reader: 'myself',
  facts: { myself: usualFacts('myself'), manager: usualFacts('manager'), public: usualFacts('public') },
  parts: { myself: partsFor('myself'), manager: partsFor('manager'), public: partsFor('public') },
  growth: {
    myself: usualGrowthParts('myself'),
    manager: usualGrowthParts('manager'),
    public: usualGrowthParts('public'),
  },
};

const requestOf = (place: DocumentPlace, choices: DocumentChoices): DocumentRequest => {
  const { document } = place;
  const { sections, reader, facts, parts, growth, paper } = choices;
  switch (document) {
    case 'career-plan':
      return { document, sections: [...sections], paper };
    case 'what-changes':
      return { document, fromLevelId: place.levels.fromId, toLevelId: place.levels.toId, paper };
    case 'negotiation-brief':
      return { document, paper };
    case 'period-review':
      return { document, period: place.period, reader, facts: [...facts[reader]], paper };
    case 'growth-plan':
      return { document, reader, parts: [...growth[reader]], paper };
    case 'promotion-packet':
      return { document, levelId: place.levelId, reader, parts: [...parts[reader]], paper };
  }
};
