import { describe, expect, it } from 'vitest';
import { partsFor } from '../../src/core/reviews/packet-parts';
import type { Reader } from '../../src/core/reviews/reader';
import { factsFor, usualFacts } from '../../src/core/reviews/review-facts';
import { documentMarkdown, renderDocument } from '../../src/documents/render';
import type { DocumentRequest } from '../../src/documents/requests';
import { documentFileName } from '../../src/main/print/file-name';
import { plantedLevelId, plantedPeriod, plantedPlan, plantedToday } from './planted-plan';

/** What may be read by anybody who is given a document: whose it is, and the path's own words. */
const always = [
  /^name$/,
  /^paths\.\*\.(title|levels\.\*\.(name|expectations\.\*\.(text|category)|activities\.\*\.text))$/,
];

/** What is marked for a manager or for anybody, in the fields that say what was done. */
const marked: Readonly<Record<'manager' | 'public', readonly RegExp[]>> = {
  manager: [
    /^evidence-(manager|public)\.(title|result|figure\.unit|people\.\*|link)$/,
    /^story-(manager|public)\.(title|situation|task|action|result)$/,
    /^text-manager-/,
  ],
  public: [
    /^evidence-public\.(title|result|figure\.unit|link)$/,
    /^story-public\.(title|situation|task|action|result)$/,
    /^text-public-/,
  ],
};

/** The titles of milestones, where the person ticked them. */
const ticked = [/^milestones\.\*\.title$/];

const request = (
  document: 'period-review' | 'promotion-packet',
  reader: Reader,
  all: boolean,
): DocumentRequest =>
  document === 'period-review'
    ? {
        document,
        period: plantedPeriod,
        reader,
        facts: all ? factsFor(reader) : usualFacts(reader),
        paper: 'A4',
      }
    : { document, levelId: plantedLevelId, reader, parts: partsFor(reader), paper: 'A4' };

/** Every place whose canary stands in a text, however the text writes it. */
const canariesIn = (text: string): string[] => {
  const plain = decodeURIComponent(text.replaceAll('\\', '').replaceAll(/%(?![0-9A-F]{2})/g, '%25'));
  return [...new Set([...plain.matchAll(/canary\(([^)]*)\)/g)].map(([, place = '']) => place))];
};

const outputs = (wanted: DocumentRequest): string =>
  [
    renderDocument(wanted, plantedPlan, plantedToday, [], 'en-GB'),
    documentMarkdown(wanted, plantedPlan, plantedToday) ?? '',
    documentFileName(wanted),
  ].join('\n');

describe.each(['period-review', 'promotion-packet'] as const)('the %s', (document) => {
  it.each(['manager', 'public'] as const)('for a %s holds nothing but what is marked for them', (reader) => {
    const allowed = [...always, ...marked[reader]];
    const found = canariesIn(outputs(request(document, reader, false)));
    expect(found.filter((place) => !allowed.some((pattern) => pattern.test(place)))).toEqual([]);
    expect(found).toContain('evidence-public.title');
    expect(found).toContain('story-public.action');
    expect(found).toContain(`text-${reader}-${document === 'period-review' ? 'review' : 'packet'}-opening`);
  });

  it.each(['manager', 'public'] as const)(
    'for a %s adds no more than titles when everything is ticked',
    (reader) => {
      const allowed = [...always, ...marked[reader], ...ticked];
      const found = canariesIn(outputs(request(document, reader, true)));
      expect(found.filter((place) => !allowed.some((pattern) => pattern.test(place)))).toEqual([]);
    },
  );

  it('for the owner does hold private evidence, so that this test can fail', () => {
    const found = canariesIn(outputs(request(document, 'myself', true)));
    expect(found).toContain('evidence-private.title');
    if (document === 'period-review') expect(found).toContain('contacts.*.name');
    expect(found).toContain(
      'text-myself-' + (document === 'period-review' ? 'review' : 'packet') + '-opening',
    );
  });
});

it('every part of the plan is planted, and most of it may be in no document for others', () => {
  const places = canariesIn(JSON.stringify(plantedPlan));
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
});
