import { useEffect, useState } from 'react';
import type { DocumentRequest } from '../../../contract/document';
import type { Plan } from '../../../core/plan/plan';
import { request as ask, usePlan } from '../../plan';

/**
 * The pages of a document as HTML, null until the first are there; `isCurrent` while they show the plan as
 * it is now, and what was asked for last.
 */
export interface Preview {
  readonly html: string | null;
  readonly isCurrent: boolean;
}

/** Pages with what they were made from. */
interface Pages {
  readonly html: string;
  readonly of: Plan;
  readonly request: DocumentRequest;
}

/** Lays a document out anew whenever the request or the plan changes; the pages before stay until then. */
export const usePreview = (request: DocumentRequest): Preview => {
  const plan = usePlan();
  const [pages, setPages] = useState<Pages | null>(null);
  useEffect(() => {
    let isLatest = true;
    void ask('document.preview', request).then((answer) => {
      if (isLatest) setPages({ html: answer.html, of: plan, request });
    });
    return () => {
      isLatest = false;
    };
  }, [request, plan]);
  return { html: pages?.html ?? null, isCurrent: pages?.of === plan && pages.request === request };
};
