import type { Contact } from '../contacts/contact';
import { measureTitle } from '../goals/measure.queries';
import { linksAsText } from '../journal/links';
import { dateInWords } from '../kit/date-words';
import { mondayOf } from '../kit/dates';
import type { Goal } from '../goals/goal';
import type { Milestone } from '../milestones/milestone';
import type { Evidence } from '../evidence/evidence';
import type { Week } from '../journal/week';
import type { Offer } from '../offers/offer';
import { shortLevelName } from '../paths/path.queries';
import type { MarketFigure } from '../pay/market';
import type { Plan } from '../plan/plan';
import type { Story } from '../stories/story';
import { entryOnce, type SearchEntry } from './entry';

/** What the person wrote, as a search looks at it. */
export const ownEntries = (plan: Plan): SearchEntry[] => [
  ...eachOf(plan.goals, goalEntry),
  ...eachOf(plan.milestones, milestoneEntry),
  ...eachOf(plan.weeks, weekEntry),
  ...eachOf(plan.evidence, evidenceEntry),
  ...eachOf(plan.stories, storyEntry),
  ...eachOf(plan.offers, offerEntry),
  ...eachOf(plan.market, figureEntry),
  ...eachOf(plan.contacts, contactEntry),
];

const eachOf = <Thing extends object>(
  things: Readonly<Record<string, Thing>>,
  make: (thing: Thing) => SearchEntry,
): SearchEntry[] => Object.values(things).map((thing) => entryOnce(thing, make));

const goalEntry = (goal: Goal): SearchEntry => ({
  kind: 'goal',
  id: goal.id,
  title: goal.title,
  on: goal.createdOn,
  text: () => [goal.why, ...goal.measures.map(measureTitle), goal.droppedBecause].join(' '),
  context: (plan) => `Goal at ${shortLevelName(plan, goal.levelId)}`,
});

const milestoneEntry = (milestone: Milestone): SearchEntry => ({
  kind: 'milestone',
  id: milestone.id,
  title: milestone.title,
  on: milestone.due ?? milestone.createdOn,
  text: () => milestone.notes,
  context: () => (milestone.due === null ? 'Milestone' : `Milestone, due ${dateInWords(milestone.due)}`),
});

const weekEntry = (page: Week): SearchEntry => {
  const words = (): string =>
    linksAsText([...Object.values(page.answers), ...page.intentions.map((one) => one.text)].join('\n\n'));
  return {
    kind: 'week',
    id: page.week,
    title: `Week ${Number(page.week.slice(6))} of ${page.week.slice(0, 4)}`,
    on: mondayOf(page.week),
    text: (plan) => [words(), ...filesOf(plan, page)].join('\n\n'),
    context: () => `Journal, from ${dateInWords(mondayOf(page.week))}`,
  };
};

const evidenceEntry = (evidence: Evidence): SearchEntry => ({
  kind: 'evidence',
  id: evidence.id,
  title: evidence.title,
  on: evidence.on,
  text: (plan) =>
    [
      evidence.result,
      evidence.figure?.unit,
      ...evidence.people,
      evidence.link,
      ...filesOf(plan, evidence),
    ].join(' '),
  context: () => `Evidence from ${dateInWords(evidence.on)}`,
});

const storyEntry = (story: Story): SearchEntry => ({
  kind: 'story',
  id: story.id,
  title: story.title,
  on: story.editedOn,
  text: () => [story.situation, story.task, story.action, story.result].join(' '),
  context: () => `Story, edited on ${dateInWords(story.editedOn)}`,
});

const offerEntry = (offer: Offer): SearchEntry => ({
  kind: 'offer',
  id: offer.id,
  title: `Offer from ${offer.company}`,
  on: offer.answerBy ?? '',
  text: () => [offer.role, offer.place, offer.notes].join(' '),
  context: () => offer.role,
});

const figureEntry = (figure: MarketFigure): SearchEntry => ({
  kind: 'figure',
  id: figure.id,
  title: figure.role === '' ? figure.source : `${figure.role}, ${figure.source}`,
  on: figure.on,
  text: () => [figure.place, figure.note].join(' '),
  context: () => `Market figure from ${dateInWords(figure.on)}`,
});

const contactEntry = (contact: Contact): SearchEntry => ({
  kind: 'contact',
  id: contact.id,
  title: contact.name,
  on: contact.meetings.map(({ on }) => on).reduce((last, on) => (on > last ? on : last), ''),
  text: () =>
    [contact.role, contact.knownFrom, contact.notes, ...contact.meetings.map(({ note }) => note)].join(' '),
  context: () => (contact.role === '' ? 'Contact' : `Contact, ${contact.role}`),
});

const filesOf = (plan: Plan, { attachmentIds }: { readonly attachmentIds: readonly string[] }): string[] =>
  attachmentIds.map((id) => plan.attachments[id]?.name ?? '');
