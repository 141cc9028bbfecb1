import { useEffect, useState } from 'react';
import type { DocumentRequest } from '../../../contract/document';
import { request as ask, usePlan } from '../../plan';

/** The pages of a document as HTML, made anew when the request or the plan changes; null until the first are there. */
export const usePreview = (request: DocumentRequest): string | null => {
  const plan = usePlan();
  const [html, setHtml] = useState<string | null>(null);
  useEffect(() => {
    let isLatest = true;
    void ask('document.preview', request).then((answer) => {
      if (isLatest) setHtml(answer.html);
    });
    return () => {
      isLatest = false;
    };
  }, [request, plan]);
  return html;
};
