import { inKeyOrder } from '../../core/kit/key-order';
import type { Plan } from '../../core/plan/plan';
import { standingOf, type Standing } from '../../core/position/standing.queries';
import { readinessFor } from '../../core/readiness/readiness.queries';
import type { RatingValue } from '../../core/readiness/rating';
import { documentText, growthTextKey } from '../../core/reviews/document-text';
import { growthFor, type Growth } from '../../core/reviews/growth';
import type { GrowthPart } from '../../core/reviews/growth-parts';
import type { Reader } from '../../core/reviews/reader';
import { planFor } from '../../core/reviews/reader-plan';
import type { Making } from '../document';
import { evidenceLine, type EvidenceLine } from '../parts/evidence-line';
import { goalLine, type GoalLine } from './goal-line';

/** What a growth plan is made with besides the day and the formats. */
export interface GrowthPlanOptions extends Making {
  readonly reader: Reader;
  readonly parts: readonly GrowthPart[];
}

/** As much of a list as fits on the page, and in words how much more there is. */
export interface Fitted<Item> {
  readonly items: readonly Item[];
  readonly more: string;
}

/** An expectation to grow in next. */
export interface FocusLine {
  readonly id: string;
  readonly text: string;
  readonly rating: RatingValue;
  readonly goal: string;
}

/** The growth plan as data. */
export interface GrowthPlanModel {
  readonly owner: string;
  readonly title: string;
  readonly standfirst: string;
  readonly figures: readonly { readonly figure: string; readonly words: string }[];
  readonly opening: string;
  readonly closing: string;
  readonly focus: Fitted<FocusLine>;
  readonly goals: Fitted<GoalLine>;
  readonly milestones: Fitted<{ readonly id: string; readonly title: string; readonly due: string }>;
  readonly evidence: Fitted<EvidenceLine>;
  readonly note: string;
}

/** So many of each fit on one page of A4 or Letter beside a few sentences of one's own. */
const most = { focus: 6, goals: 4, milestones: 6, evidence: 4 } as const;

/**
 * Builds the page from a plan that holds only what its reader may see; a plan that differs in nothing but the
 * order of its keys gives the same model.
 */
export const growthPlanModel = (given: Plan, options: GrowthPlanOptions): GrowthPlanModel => {
  const { reader, parts, today } = options;
  const shared = parts.filter((part) => part === 'goals' || part === 'milestones');
  const plan = inKeyOrder(planFor(given, reader, shared));
  const standing = standingOf(plan);
  const key = growthTextKey(reader);
  const words = {
    owner: plan.name.trim(),
    opening: documentText(plan, key, 'opening'),
    closing: documentText(plan, key, 'closing'),
    note: `Made on ${options.formats.day(today)}. ${readerNotes[reader]}`,
  };
  return standing
    ? { ...words, ...standingWords(plan, standing, options), ...listsOf(plan, standing, options) }
    : { ...words, ...nowhere };
};

const readerNotes: Readonly<Record<Reader, string>> = {
  myself: 'For its owner alone: holds private goals and evidence too.',
  manager: 'For a manager: holds only evidence marked for one, and what its owner chose.',
  public: 'Holds only evidence marked for anybody, and what its owner chose.',
};

const none = { items: [], more: '' } as const;

const nowhere = {
  title: 'Growth plan',
  standfirst:
    'Once a level held today and a level wanted by a date are set, this page shows what to grow in.',
  figures: [],
  focus: none,
  goals: none,
  milestones: none,
  evidence: none,
} as const;

type StandingWords = Pick<GrowthPlanModel, 'title' | 'standfirst' | 'figures'>;

const standingWords = (
  plan: Plan,
  standing: Standing,
  { parts, today, formats }: GrowthPlanOptions,
): StandingWords => {
  const { path, current, currentName, target, targetName, targetDate } = standing;
  const isSame = current.id === target.id;
  const by = formats.day(targetDate);
  const way = isSame ? `Firmly ${targetName} by ${by}` : `From ${currentName} to ${targetName} by ${by}`;
  return {
    title: isSame ? `Growing as ${targetName}` : `Growing into ${targetName}`,
    standfirst: `${way}, on the path ${path.title}`,
    figures: parts.includes('readiness') ? readinessFigures(plan, standing, { today, formats }) : [],
  };
};

const readinessFigures = (
  plan: Plan,
  { target, targetName }: Standing,
  { today, formats }: Making,
): GrowthPlanModel['figures'] => {
  const { met, proven, total, share, provenShare, rule } = readinessFor(plan, target, today);
  return [
    { figure: formats.percent(share), words: `claimed by the rule “${rule}”` },
    { figure: formats.percent(provenShare), words: 'proven by dated evidence' },
    { figure: `${met} of ${total}`, words: `expectations of ${targetName} rated solid or better` },
    { figure: String(proven), words: 'of them with evidence' },
  ];
};

type Lists = Pick<GrowthPlanModel, 'focus' | 'goals' | 'milestones' | 'evidence'>;

const listsOf = (plan: Plan, { target }: Standing, options: GrowthPlanOptions): Lists => {
  const { parts, reader, today, formats } = options;
  const growth = growthFor(plan, target, today);
  const shown = <Item>(part: GrowthPart, items: readonly Item[]): readonly Item[] =>
    parts.includes(part) ? items : [];
  return {
    focus: fitted(
      growth.focus.map((focus) => focusLine(focus, parts)),
      most.focus,
    ),
    goals: fitted(
      shown('goals', growth.goals).map((goal) => goalLine(goal, formats)),
      most.goals,
    ),
    milestones: fitted(
      shown('milestones', growth.milestones).map(({ id, title, due }) => ({
        id,
        title,
        due: due === null ? '' : formats.shortDay(due),
      })),
      most.milestones,
    ),
    evidence: fitted(
      shown('evidence', growth.evidence).map((piece) =>
        evidenceLine(piece, formats, { people: reader !== 'public', links: false }),
      ),
      most.evidence,
    ),
  };
};

const focusLine = (
  { expectation, value, goal }: Growth['focus'][number],
  parts: readonly GrowthPart[],
): FocusLine => ({
  id: expectation.id,
  text: expectation.text,
  rating: value,
  goal: goal && parts.includes('goals') ? goal.title : '',
});

const fitted = <Item>(items: readonly Item[], count: number): Fitted<Item> => ({
  items: items.slice(0, count),
  more: items.length > count ? `and ${items.length - count} more` : '',
});
