import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { IsoDate } from '../core/kit/dates';
import type { Plan } from '../core/plan/plan';
import { careerPlan, type CareerPlanSection } from './career-plan/career-plan';
import type { DocumentDefinition, DocumentFrame, Making } from './document';
import { fontFaces, type DocumentFonts } from './fonts';
import { formatsFor } from './formats';
import { negotiationBrief } from './negotiation-brief/negotiation-brief';
import { pageRules, type Paper } from './page-rules';
import { sheetCss } from './parts/sheet-css';
import { trailCss } from './parts/trail-css';
import { whatChanges } from './what-changes/what-changes';

/** What to print: the career plan in parts, on what paper. */
export interface CareerPlanRequest {
  readonly document: 'career-plan';
  readonly sections: readonly CareerPlanSection[];
  readonly paper: Paper;
}

/** What to print: what changes between two levels, on what paper. */
export interface WhatChangesRequest {
  readonly document: 'what-changes';
  readonly fromLevelId: string;
  readonly toLevelId: string;
  readonly paper: Paper;
}

/** What to print: the negotiation brief, on what paper. */
export interface NegotiationBriefRequest {
  readonly document: 'negotiation-brief';
  readonly paper: Paper;
}

/** What to print. */
export type DocumentRequest = CareerPlanRequest | WhatChangesRequest | NegotiationBriefRequest;

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

interface LaidOut {
  readonly frame: DocumentFrame;
  readonly css: string;
  readonly body: ReactNode;
}

const laidOut = (request: DocumentRequest, plan: Plan, making: Making): LaidOut => {
  switch (request.document) {
    case 'career-plan':
      return made(careerPlan, plan, { ...making, sections: request.sections });
    case 'what-changes':
      return made(whatChanges, plan, { ...making, fromLevelId: request.fromLevelId, toLevelId: request.toLevelId });
    case 'negotiation-brief':
      return made(negotiationBrief, plan, making);
  }
};

const made = <Options extends Making, Model>(
  { build, frame, Template, css }: DocumentDefinition<Options, Model>,
  plan: Plan,
  options: Options,
): LaidOut => {
  const model = build(plan, options);
  return { frame: frame(model), css, body: <Template model={model} /> };
};
