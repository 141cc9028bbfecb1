import { shortened } from '../kit/words';
import type { MilestoneKind } from '../milestones/milestone';
import type { Stage, SuggestedProject, YearsBand } from '../paths/path';

/** A piece of work a path suggests, before it is a milestone. */
export interface Idea {
  readonly title: string;
  readonly kind: MilestoneKind;
  readonly notes: string;
}

/** The skills of a stage as things to learn: "Learn: caching", with what to focus on and how to think. */
export const learningIdeas = ({ skills, focus, mindset }: Stage): Idea[] => {
  const notes = [focus && `Focus: ${focus}`, mindset && `Mindset: ${mindset}`].filter((note) => note !== '');
  return skills.map((skill) => ({
    title: shortened(`Learn: ${skill}`, 200),
    kind: 'learn',
    notes: notes.join('\n'),
  }));
};

/** A suggested project as something to build: "Build: shop with payments". */
export const buildingIdea = ({ title }: SuggestedProject): Idea => ({
  title: shortened(`Build: ${title}`, 200),
  kind: 'build',
  notes: '',
});

/** The hours such work usually takes, before it is fitted to the time there is: 12 to learn, 24 to build, else 8. */
export const usualHours = (kind: MilestoneKind): number => {
  if (kind === 'learn') return 12;
  return kind === 'build' ? 24 : 8;
};

/** Whether two bands of years have more than an edge in common: 2-4 and 3-5 do, 2-4 and 4-7 do not. */
export const yearsOverlap = (a: YearsBand | null, b: YearsBand | null): boolean =>
  a !== null && b !== null && Math.max(a.from, b.from) < Math.min(a.to ?? 100, b.to ?? 100);
