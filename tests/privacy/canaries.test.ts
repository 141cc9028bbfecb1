import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/core/plan/plan';
import { documentMarkdown, renderDocument } from '../../src/documents/render';
import type { DocumentRequest } from '../../src/documents/requests';
import { documentFileName } from '../../src/main/print/file-name';
import { placesIn, plantedIn } from './found';
import { plantedAmounts } from './planted';
import { plantedLevelId, plantedPlan, plantedPlanOf, plantedToday, turns } from './planted-plan';
import { keptFrom, requestFor, sharedDocuments } from './reader-requests';

const readers = ['manager', 'public'] as const;
const plans = turns.map(plantedPlanOf);
const places = [...new Set(plans.flatMap((plan) => placesIn(JSON.stringify(plan))))];

const outputs = (wanted: DocumentRequest, plan: Plan): string =>
  [
    renderDocument(wanted, plan, plantedToday, [], 'en-GB'),
    documentMarkdown(wanted, plan, plantedToday) ?? '',
    documentFileName(wanted),
  ].join('\n');
const foundIn = (wanted: DocumentRequest): string[] => [
  ...new Set(plans.flatMap((plan) => plantedIn(outputs(wanted, plan), places))),
];
const section = { 'period-review': 'review', 'promotion-packet': 'packet', 'growth-plan': 'growth' } as const;

describe.each(sharedDocuments)('the %s', (document) => {
  it.each(readers)('for a %s holds nothing but what is marked for them', (reader) => {
    const found = foundIn(requestFor(document, reader, false));
    expect(keptFrom(found, document, reader, false)).toEqual([]);
    expect(found).toContain('evidence-public.title');
    expect(found).toContain(`text-${reader}-${section[document]}-opening`);
  });

  it.each(readers)('for a %s adds no more than titles when everything is ticked', (reader) => {
    expect(keptFrom(foundIn(requestFor(document, reader, true)), document, reader, true)).toEqual([]);
  });

  it('for the owner does hold private evidence, so that this test can fail', () => {
    const found = foundIn(requestFor(document, 'myself', true));
    expect(found).toContain('evidence-private.title');
    if (document === 'period-review') expect(found).toContain('contacts.*.name');
    expect(found).toContain(`text-myself-${section[document]}-opening`);
  });
});

describe('a document for the owner', () => {
  const allFound = (wanted: DocumentRequest): string[] =>
    plans.flatMap((plan) => plantedIn(renderDocument(wanted, plan, plantedToday, [], 'en-GB'), places));

  it('that is the career plan holds pay, offers and the negotiation only when asked', () => {
    const sections = ['path', 'goals', 'schedule', 'journal'] as const;
    const found = allFound({ document: 'career-plan', sections, paper: 'A4' });
    const kept =
      /^(amount of (?!paths)|pay\.|offers\.|negotiation\.|market|prices|rates|criteria|evidence-\w+\.(?!line$)|story-|contacts|people|practice|portfolio|attachments|text-|milestones\.\*\.notes)/;
    expect(found.filter((place) => kept.test(place))).toEqual([]);
    expect(found).toContain('goals.*.why');
    const asked = allFound({ document: 'career-plan', sections: ['negotiation'], paper: 'A4' });
    expect(asked).toContain('negotiation.reason');
    expect(asked).toContain('amount of negotiation.floor');
  });

  it('that says what changes between two levels holds the name and the path alone', () => {
    const levels = { fromLevelId: plantedLevelId, toLevelId: plantedLevelId };
    const found = allFound({ document: 'what-changes', ...levels, paper: 'A4' });
    expect(found.filter((place) => !/^(amount of )?(name$|paths\.)/.test(place))).toEqual([]);
  });
});

it('every part of the plan is planted, and most of it may be in no document for others', () => {
  for (const place of [
    'journal.templates.*.name',
    'weeks.*.answers.*',
    'weeks.*.intentions.*.text',
    'goals.*.why',
    'goals.*.droppedBecause',
    'milestones.*.notes',
    'pay.*.note',
    'offers.*.company',
    'negotiation.reason',
    'practice.*.note',
    'contacts.*.name',
    'contacts.*.role',
    'contacts.*.knownFrom',
    'contacts.*.notes',
    'contacts.*.meetings.*.note',
    'people.*.note',
    'evidence-private.result',
    'evidence-manager.line',
    'story-private.situation',
    'attachments.*.name',
  ]) {
    expect(places).toContain(place);
  }
  expect(places.length).toBeGreaterThan(150);
  expect(plantedAmounts().map(([place]) => place)).toContain('offers.*.base');
  expect(Object.keys(plantedPlan.paths)).toHaveLength(1);
});
