import { Attachment } from '../attachments/attachment';
import { Availability, usualAvailability } from '../availability/availability';
import { Contact } from '../contacts/contact';
import { FixedEvent } from '../events/event';
import { Evidence } from '../evidence/evidence';
import { Goal } from '../goals/goal';
import { Journal, newJournal } from '../journal/journal';
import { Week } from '../journal/week';
import { IsoDate, IsoWeek } from '../kit/dates';
import { Currency } from '../kit/money';
import { Id, Prose, z } from '../kit/schema';
import { Mark } from '../marks/mark';
import { Milestone } from '../milestones/milestone';
import { Negotiation, newNegotiation } from '../negotiation/negotiation';
import { Criterion } from '../offers/criteria';
import { Offer } from '../offers/offer';
import { Pairing, SynonymGroup } from '../paths/pairing';
import { PastExpectation } from '../paths/past-expectation';
import { Path } from '../paths/path';
import { ExchangeRate, MarketFigure, PriceIndex } from '../pay/market';
import { PayRecord } from '../pay/pay';
import { Position } from '../position/position';
import { Practice } from '../practice/practice';
import { Rating } from '../readiness/rating';
import { plainShareRule, ReadinessRule } from '../readiness/readiness-rule';
import { ScheduleRule } from '../schedule/schedule-rule';
import { Story } from '../stories/story';

/**
 * The whole plan of one person, as it is kept on disk and mirrored in the page. Collections are records by
 * id, so that a change names the one thing it touches; nothing derived is stored. `past` keeps expectations a
 * changed document no longer holds; `synonyms` is null while the bundled ones are used; `documentTexts` are
 * the person's own words in a document, by document key and section; `marketColumns` says for the header of a
 * table of market figures which column holds what, as it was chosen last; `people` are the marks on the
 * path's networking strategies, and `contacts` the persons themselves.
 */
export const Plan = z.strictObject({
  id: Id,
  name: z.string().max(200),
  createdOn: IsoDate,
  currency: Currency,
  paths: z.record(Id, Path),
  position: Position.nullable(),
  availability: Availability,
  events: z.record(Id, FixedEvent),
  scheduleRule: ScheduleRule,
  ratings: z.record(Id, z.array(Rating)),
  readinessRule: ReadinessRule,
  past: z.record(Id, PastExpectation),
  pairings: z.array(Pairing).max(10_000),
  synonyms: z.array(SynonymGroup).max(2_000).nullable(),
  goals: z.record(Id, Goal),
  milestones: z.record(Id, Milestone),
  journal: Journal,
  weeks: z.record(IsoWeek, Week),
  evidence: z.record(Id, Evidence),
  stories: z.record(Id, Story),
  attachments: z.record(Id, Attachment),
  documentTexts: z.record(Id, z.record(Id, Prose)),
  pay: z.record(Id, PayRecord),
  market: z.record(Id, MarketFigure),
  marketColumns: z.record(Id, z.record(Id, z.string().max(500))),
  prices: z.array(PriceIndex).max(300),
  rates: z.record(Id, ExchangeRate),
  offers: z.record(Id, Offer),
  criteria: z.array(Criterion).max(30),
  negotiation: Negotiation,
  practice: z.record(Id, Practice),
  contacts: z.record(Id, Contact),
  people: z.record(Id, Mark),
  portfolio: z.record(Id, Mark),
});
/** See the schema of the same name. */
export type Plan = z.infer<typeof Plan>;

/** A plan with nothing in it yet: no path, six hours a week, amounts in US dollars. */
export const emptyPlan = (id: string, createdOn: IsoDate): Plan => ({
  id,
  name: '',
  createdOn,
  currency: 'USD',
  paths: {},
  position: null,
  availability: usualAvailability(),
  events: {},
  scheduleRule: 'least-slack',
  ratings: {},
  readinessRule: plainShareRule,
  past: {},
  pairings: [],
  synonyms: null,
  goals: {},
  milestones: {},
  journal: newJournal(),
  weeks: {},
  evidence: {},
  stories: {},
  attachments: {},
  documentTexts: {},
  pay: {},
  market: {},
  marketColumns: {},
  prices: [],
  rates: {},
  offers: {},
  criteria: [],
  negotiation: newNegotiation('USD'),
  practice: {},
  contacts: {},
  people: {},
  portfolio: {},
});
