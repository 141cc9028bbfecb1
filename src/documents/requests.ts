import type { GrowthPart } from '../core/reviews/growth-parts';
import type { PacketPart } from '../core/reviews/packet-parts';
import type { ReviewPeriod } from '../core/reviews/period';
import type { Reader } from '../core/reviews/reader';
import type { ReviewFact } from '../core/reviews/review-facts';
import type { CareerPlanSection } from './career-plan/career-plan';
import type { Paper } from './page-rules';

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

/** What to print: the review of a period for a reader, with the facts to show, on what paper. */
export interface PeriodReviewRequest {
  readonly document: 'period-review';
  readonly period: ReviewPeriod;
  readonly reader: Reader;
  readonly facts: readonly ReviewFact[];
  readonly paper: Paper;
}

/** What to print: the promotion packet for a level and a reader, in parts, on what paper. */
export interface PromotionPacketRequest {
  readonly document: 'promotion-packet';
  readonly levelId: string;
  readonly reader: Reader;
  readonly parts: readonly PacketPart[];
  readonly paper: Paper;
}

/** What to print: the growth plan for a reader, in parts, on what paper. */
export interface GrowthPlanRequest {
  readonly document: 'growth-plan';
  readonly reader: Reader;
  readonly parts: readonly GrowthPart[];
  readonly paper: Paper;
}

/** What to print. */
export type DocumentRequest =
  | CareerPlanRequest
  | WhatChangesRequest
  | NegotiationBriefRequest
  | PeriodReviewRequest
  | PromotionPacketRequest
  | GrowthPlanRequest;
