import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { planMarkdown } from '../core/exporters/plan-markdown';
import type { IsoDate } from '../core/kit/dates';
import type { Plan } from '../core/plan/plan';
import { careerPlan } from './career-plan/career-plan';
import type { DocumentDefinition, DocumentFrame, Making } from './document';
import { fontFaces, type DocumentFonts } from './fonts';
import { formatsFor, plainFormats } from './formats';
import { growthPlan } from './growth-plan/growth-plan';
import { negotiationBrief } from './negotiation-brief/negotiation-brief';
import { pageRules } from './page-rules';
import { sheetCss } from './parts/sheet-css';
import { trailCss } from './parts/trail-css';
import { periodReview } from './period-review/period-review';
import { promotionPacket } from './promotion-packet/promotion-packet';
import type { DocumentRequest } from './requests';
import { whatChanges } from './what-changes/what-changes';

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
  const { frame, css, body } = laidOut(request, plan, { today, formats: formatsFor(locale) });
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
        {body}
      </body>
    </html>,
  )}`;
};

/**
 * A document as Markdown, with dates and figures that are the same on every machine; the career plan in the parts asked
 * for, and null for a document that has no such form.
 */
export const documentMarkdown = (request: DocumentRequest, plan: Plan, today: IsoDate): string | null =>
  request.document === 'career-plan'
    ? planMarkdown(plan, { today, sections: request.sections })
    : laidOut(request, plan, { today, formats: plainFormats }).markdown();

interface LaidOut {
  readonly frame: DocumentFrame;
  readonly css: string;
  readonly body: ReactNode;
  readonly markdown: () => string | null;
}

const laidOut = (request: DocumentRequest, plan: Plan, making: Making): LaidOut => {
  switch (request.document) {
    case 'career-plan':
      return made(careerPlan, plan, { ...making, sections: request.sections });
    case 'what-changes':
      return made(whatChanges, plan, { ...making, fromLevelId: request.fromLevelId, toLevelId: request.toLevelId });
    case 'negotiation-brief':
      return made(negotiationBrief, plan, making);
    case 'period-review':
      return made(periodReview, plan, { ...making, period: request.period, reader: request.reader, facts: request.facts });
    case 'promotion-packet':
      return made(promotionPacket, plan, { ...making, levelId: request.levelId, reader: request.reader, parts: request.parts });
    case 'growth-plan':
      return made(growthPlan, plan, { ...making, reader: request.reader, parts: request.parts });
  }
};

const made = <Options extends Making, Model>(
  { build, frame, Template, css, markdown }: DocumentDefinition<Options, Model>,
  plan: Plan,
  options: Options,
): LaidOut => {
  const model = build(plan, options);
  return {
    frame: frame(model),
    css,
    body: <Template model={model} />,
    markdown: () => markdown?.(model) ?? null,
  };
};
