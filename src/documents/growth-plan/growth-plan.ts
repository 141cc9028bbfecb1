import { defineDocument } from '../document';
import { growthPlanCss } from './growth-plan-css';
import { GrowthPlan } from './GrowthPlan';
import { growthPlanMarkdown } from './markdown';
import { growthPlanModel, type GrowthPlanModel, type GrowthPlanOptions } from './model';

/** What to grow in for the next level, on one page. */
export const growthPlan = defineDocument<GrowthPlanOptions, GrowthPlanModel>({
  id: 'growth-plan',
  title: 'Growth plan',
  audience:
    'The owner, a manager or anybody, as chosen. For others it is built from a plan that holds only the level, the ratings, evidence marked for them, and titles, measures and dates of goals and milestones where these were ticked; why a goal matters, notes, journal and pay are never among them.',
  build: growthPlanModel,
  frame: ({ owner, title }) => ({
    title: `Growth plan: ${title}`,
    author: owner,
    runningHead: ['Growth plan', owner.slice(0, 80)].filter((text) => text !== '').join(' · '),
    pages: {},
  }),
  Template: GrowthPlan,
  css: growthPlanCss,
  markdown: growthPlanMarkdown,
});
