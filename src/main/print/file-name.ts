import type { DocumentRequest } from '../../documents/requests';

/** The name proposed for the file of a document, without its ending; no text of the plan is part of it. */
export const documentFileName = (request: DocumentRequest): string => {
  switch (request.document) {
    case 'career-plan':
      return 'Career plan';
    case 'what-changes':
      return 'What changes';
    case 'negotiation-brief':
      return 'Negotiation brief';
    case 'period-review':
      return `Period review ${request.period}${forReader[request.reader]}`;
    case 'promotion-packet':
      return `Promotion packet${forReader[request.reader]}`;
    case 'growth-plan':
      return `Growth plan${forReader[request.reader]}`;
  }
};

const forReader = { myself: '', manager: ' for a manager', public: ' for anybody' } as const;
