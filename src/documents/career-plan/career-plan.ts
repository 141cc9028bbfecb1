import type { Plan } from '../../core/plan/plan';
import { scheduleOf } from '../../core/schedule/schedule';
import { listed } from '../../core/kit/words';
import { defineDocument, type DocumentOptions } from '../document';
import { CareerPlan } from './CareerPlan';
import { coverCss } from './cover-css';
import { coverModel } from './cover.model';
import { goalsModel } from './goals.model';
import { journalModel } from './journal.model';
import type { CareerPlanModel, CareerPlanSection } from './model';
import { negotiationModel } from './negotiation.model';
import { pathModel } from './path.model';
import { scheduleModel } from './schedule.model';
import { sectionsCss } from './sections-css';

export type { CareerPlanSection };

/** The sections in the order they are printed, with the titles they bear. */
export const sectionTitles: Readonly<Record<CareerPlanSection, string>> = {
  path: 'The path',
  goals: 'Goals and milestones',
  schedule: 'Month by month',
  journal: 'From the journal',
  negotiation: 'Pay and negotiation',
};

/** Builds the whole document from a plan. */
export const buildCareerPlan = (plan: Plan, options: DocumentOptions<CareerPlanSection>): CareerPlanModel => {
  const schedule = scheduleOf(plan, options.today);
  const asked = <Part>(section: CareerPlanSection, build: () => Part | null): Part | null =>
    options.sections.includes(section) ? build() : null;
  const sections = {
    path: asked('path', () => pathModel(plan, options)),
    goals: asked('goals', () => goalsModel(plan, schedule, options)),
    schedule: asked('schedule', () => scheduleModel(plan, schedule, options)),
    journal: asked('journal', () => journalModel(plan, options)),
    negotiation: asked('negotiation', () => negotiationModel(plan, options)),
  };
  const inOrder = Object.keys(sectionTitles) as CareerPlanSection[];
  const empty = inOrder.filter((id) => options.sections.includes(id) && sections[id] === null);
  return {
    cover: coverModel(plan, schedule, options),
    ...sections,
    contents: inOrder.filter((id) => sections[id] !== null).map((id) => ({ id, title: sectionTitles[id] })),
    missing: empty.length === 0 ? '' : `Left out, because the plan holds nothing for them yet: ${listed(empty)}.`,
    privacy: sections.negotiation
      ? 'Holds private figures: pay, offers and the negotiation. Meant for its owner alone.'
      : 'Pay, offers and the negotiation are not part of this document.',
  };
};

/** The career plan: where a person stands, where they want to go, and what they do for it. */
export const careerPlan = defineDocument<DocumentOptions<CareerPlanSection>, CareerPlanModel>({
  id: 'career-plan',
  title: 'Career plan',
  audience:
    'The owner and a mentor they choose. Never shows moods, notes of milestones or evidence; shows pay, offers and the negotiation only when that section is asked for.',
  build: buildCareerPlan,
  frame: ({ cover, contents }) => ({
    title: `Career plan: ${cover.name}`,
    author: cover.name,
    runningHead: `Career plan · ${cover.name.slice(0, 80)}`,
    pages: Object.fromEntries(contents.map(({ id, title }) => [id, title])),
  }),
  Template: CareerPlan,
  css: `${coverCss}${sectionsCss}`,
});
