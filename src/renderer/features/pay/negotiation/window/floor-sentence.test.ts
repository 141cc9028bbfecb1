import { expect, it } from 'vitest';
import { isoDate } from '../../../../../core/kit/dates';
import { newNegotiation } from '../../../../../core/negotiation/negotiation';
import { floorSentence } from './floor-sentence';

const stay = { id: 'a', title: 'Stay', worth: 90, strength: 1, nextStep: '' };
const said = (floor: number | null, alternatives = { a: stay }): string =>
  floorSentence(
    {
      negotiation: {
        ...newNegotiation('USD'),
        floor,
        floorOn: floor === null ? null : isoDate('2026-11-03'),
        alternatives,
      },
    },
    (amount) => `$${amount}`,
    String,
    (words) => words,
  );

it('the floor is told beside the best alternative, with the day it was decided', () => {
  expect(said(90)).toBe(
    'Decided on 2026-11-03. It follows from your best alternative, “Stay”, worth $90 for sure.',
  );
  expect(said(80)).toMatch(/It lies \$10 under .*you would take less than you can have anyway\.$/);
  expect(said(95)).toMatch(/It lies \$5 over your best alternative/);
  expect(said(null)).toMatch(/^It follows from your best alternative/);
});

it('a floor without an alternative says so', () => {
  const none = floorSentence(
    { negotiation: { ...newNegotiation('USD'), floor: 80 } },
    String,
    String,
    String,
  );
  expect(none).toMatch(/follows from no alternative yet/);
});
