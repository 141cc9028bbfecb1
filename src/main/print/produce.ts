import { planJson } from '../../core/exporters/plan-json';
import type { IsoDate } from '../../core/kit/dates';
import { err, ok, type Result } from '../../core/kit/result';
import type { Plan } from '../../core/plan/plan';
import { documentMarkdown, renderDocument } from '../../documents/render';
import type { DocumentRequest } from '../../documents/requests';
import { documentFonts } from './fonts';
import type { Print, PrintError } from './printer';

/** The forms a plan can leave in. */
export type ProducedFormat = 'pdf' | 'markdown' | 'json';

/** What making a file needs besides the plan. */
export interface ProduceDeps {
  readonly today: IsoDate;
  readonly locale: string;
  readonly print: Print;
}

/** The bytes of a file of a format, to be saved; the request counts for PDF and Markdown, JSON is always the whole plan. */
export const produce = async (
  format: ProducedFormat,
  request: DocumentRequest,
  plan: Plan,
  deps: ProduceDeps,
): Promise<Result<Uint8Array, PrintError>> => {
  switch (format) {
    case 'pdf':
      return deps.print(renderDocument(request, plan, deps.today, documentFonts, deps.locale));
    case 'markdown': {
      const text = documentMarkdown(request, plan, deps.today);
      return text === null ? err(noMarkdown) : ok(Buffer.from(text));
    }
    case 'json':
      return ok(Buffer.from(planJson(plan)));
  }
};

const noMarkdown: PrintError = {
  type: 'not-printed',
  sentence: 'This document has no form in Markdown. Save it as PDF instead.',
};
