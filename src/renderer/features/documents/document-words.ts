import type { DocumentRequest } from '../../../contract/document';
import { periodName } from '../../../core/reviews/period';

/** The title of the screen and the name of the preview. */
export interface DocumentWords {
  readonly title: string;
  readonly preview: string;
}

/** Puts a document into words; `name` is whose plan it is. */
export const documentWords = (request: DocumentRequest, name: string): DocumentWords => {
  switch (request.document) {
    case 'negotiation-brief':
      return { title: 'The negotiation brief, on one page', preview: 'Preview of the negotiation brief' };
    case 'what-changes':
      return { title: 'What changes, on one page', preview: 'Preview of what changes' };
    case 'period-review':
      return { title: `The review: ${periodName(request.period)}`, preview: 'Preview of the period review' };
    case 'promotion-packet':
      return { title: 'The promotion packet', preview: 'Preview of the promotion packet' };
    case 'growth-plan':
      return { title: 'The growth plan, on one page', preview: 'Preview of the growth plan' };
    case 'career-plan':
      return {
        title: name === '' ? 'Your career plan on paper' : `The career plan of ${name}`,
        preview: 'Preview of the career plan',
      };
  }
};

/** Whether a document names amounts of the person rather than of a path. */
export const showsOwnAmounts = (request: DocumentRequest): boolean =>
  request.document === 'negotiation-brief' ||
  (request.document === 'career-plan' && request.sections.includes('negotiation'));
