import { defineDocument } from '../document';
import { periodReviewMarkdown } from './markdown';
import { periodReviewModel, type PeriodReviewModel } from './model';
import type { PeriodReviewOptions } from './options';
import { PeriodReview } from './PeriodReview';
import { periodReviewCss } from './period-review-css';

/** A month, quarter, half or year looked back on. */
export const periodReview = defineDocument<PeriodReviewOptions, PeriodReviewModel>({
  id: 'period-review',
  title: 'Period review',
  audience:
    'The owner, a manager or anybody, as chosen. For others it is built from a plan that holds only what is marked for them and the facts that were ticked; mood, journal, notes and pay are never among them.',
  build: periodReviewModel,
  frame: ({ owner, title }) => ({
    title: `Period review: ${title}`,
    author: owner,
    runningHead: ['Period review', title, owner.slice(0, 80)].filter((text) => text !== '').join(' · '),
    pages: {},
  }),
  Template: PeriodReview,
  css: periodReviewCss,
  markdown: periodReviewMarkdown,
});
