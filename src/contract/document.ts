import { Id, z } from '../core/kit/schema';
import { GrowthPart } from '../core/reviews/growth-parts';
import { PacketPart } from '../core/reviews/packet-parts';
import { ReviewPeriod } from '../core/reviews/period';
import { Reader } from '../core/reviews/reader';
import { ReviewFact } from '../core/reviews/review-facts';

/** The documents that can be printed. */
export const DocumentId = z.enum([
  'career-plan',
  'what-changes',
  'negotiation-brief',
  'period-review',
  'promotion-packet',
  'growth-plan',
]);
/** See the schema of the same name. */
export type DocumentId = z.infer<typeof DocumentId>;

/** The parts of a career plan a person may choose; negotiation is left out unless asked for. */
export const CareerPlanSection = z.enum(['path', 'goals', 'schedule', 'journal', 'negotiation']);
/** See the schema of the same name. */
export type CareerPlanSection = z.infer<typeof CareerPlanSection>;

/** The sizes of paper a document can be printed on. */
export const PaperSize = z.enum(['A4', 'Letter']);

/** What to print and how: the document, what it is about, for whom and in which parts, and the paper. */
export const DocumentRequest = z.discriminatedUnion('document', [
  z.object({ document: z.literal('career-plan'), sections: z.array(CareerPlanSection), paper: PaperSize }),
  z.object({ document: z.literal('what-changes'), fromLevelId: Id, toLevelId: Id, paper: PaperSize }),
  z.object({ document: z.literal('negotiation-brief'), paper: PaperSize }),
  z.object({
    document: z.literal('period-review'),
    period: ReviewPeriod,
    reader: Reader,
    facts: z.array(ReviewFact),
    paper: PaperSize,
  }),
  z.object({
    document: z.literal('promotion-packet'),
    levelId: Id,
    reader: Reader,
    parts: z.array(PacketPart),
    paper: PaperSize,
  }),
  z.object({
    document: z.literal('growth-plan'),
    reader: Reader,
    parts: z.array(GrowthPart),
    paper: PaperSize,
  }),
]);
/** See the schema of the same name. */
export type DocumentRequest = z.infer<typeof DocumentRequest>;

/** The forms a plan or a document can be saved in. */
export const DocumentFormat = z.enum(['pdf', 'markdown', 'json']);
/** See the schema of the same name. */
export type DocumentFormat = z.infer<typeof DocumentFormat>;

/** What the about window shows. */
export const About = z.object({
  version: z.string(),
  runtime: z.array(z.object({ name: z.string(), version: z.string() })),
  licences: z.array(z.object({ name: z.string(), version: z.string(), licence: z.string() })),
});
/** See the schema of the same name. */
export type About = z.infer<typeof About>;

/** What was chosen in the application menu; the page carries it out. */
export const MenuChoice = z.enum([
  'search', 'capture', 'undo', 'redo', 'hideAmounts', 'logHours', 'document', 'settings', 'about', 'shortcuts', 'newPlan',
  'goToday', 'goPath', 'goGoals', 'goSchedule', 'goJournal', 'goPay', 'goPractice', 'goPeople', 'goPortfolio',
]);
/** See the schema of the same name. */
export type MenuChoice = z.infer<typeof MenuChoice>;
