import { renderToStaticMarkup } from 'react-dom/server';
import type { IsoDate } from '../core/kit/dates';
import type { Plan } from '../core/plan/plan';
import { careerPlan, type CareerPlanSection } from './career-plan/career-plan';
import { fontFaces, type DocumentFonts } from './fonts';
import { formatsFor } from './formats';
import { pageRules, type Paper } from './page-rules';
import { sheetCss } from './parts/sheet-css';
import { trailCss } from './parts/trail-css';

/** What to print: a document by id, its sections, and the paper. */
export interface DocumentRequest {
  readonly document: 'career-plan';
  readonly sections: readonly CareerPlanSection[];
  readonly paper: Paper;
}

const documents = { 'career-plan': careerPlan };

const contentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

/**
 * A document as one HTML page that needs nothing else: the preview shows it, and the printed file is made from it.
 * Pure; everything from the plan is text in it, never markup.
 */
export const renderDocument = (
  request: DocumentRequest,
  plan: Plan,
  today: IsoDate,
  fonts: DocumentFonts,
  locale: string,
): string => {
  const { build, frame: frameOf, Template, css } = documents[request.document];
  const model = build(plan, { sections: request.sections, today, formats: formatsFor(locale) });
  const frame = frameOf(model);
  const styles = [fontFaces(fonts), pageRules(request.paper, frame), sheetCss, trailCss, css].join('\n');
  return `<!doctype html>${renderToStaticMarkup(
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta httpEquiv="Content-Security-Policy" content={contentSecurityPolicy} />
        <meta name="author" content={frame.author} />
        <meta name="generator" content="Waymark" />
        <title>{frame.title}</title>
        <style>{styles}</style>
      </head>
      <body>
        <Template model={model} />
      </body>
    </html>,
  )}`;
};
