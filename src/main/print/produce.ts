import { planJson } from '../../core/exporters/plan-json';
import { planMarkdown } from '../../core/exporters/plan-markdown';
import type { IsoDate } from '../../core/kit/dates';
import { ok, type Result } from '../../core/kit/result';
import type { Plan } from '../../core/plan/plan';
import { renderDocument, type CareerPlanRequest } from '../../documents/render';
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

/** The bytes of a file of a format, to be saved; sections apply to PDF and Markdown, JSON is always the whole plan. */
export const produce = async (
  format: ProducedFormat,
  request: CareerPlanRequest,
  plan: Plan,
  deps: ProduceDeps,
): Promise<Result<Uint8Array, PrintError>> => {
  switch (format) {
    case 'pdf':
      return deps.print(renderDocument(request, plan, deps.today, documentFonts, deps.locale));
    case 'markdown':
      return ok(Buffer.from(planMarkdown(plan, { today: deps.today, sections: request.sections })));
    case 'json':
      return ok(Buffer.from(planJson(plan)));
  }
};
