import { expect, it } from 'vitest';
import { isoDate } from '../../kit/dates';
import { byId, examplePlan } from '../../plan/plan.example';
import { tableOf } from '../csv/table';
import { columnsFor } from './market-columns';
import { marketPreview } from './market-table';

const defaults = { source: 'A survey', currency: 'USD', on: isoDate('2026-11-24'), levelId: null };
const text = 'Level,Pay\nSenior,100000\nSenior Backend Engineer,110000\n,120000\n,lots\n';

const preview = (plan = examplePlan()) => {
  const table = tableOf(text);
  if (!table) throw new Error('no table');
  return marketPreview(table, columnsFor(table.header.cells, {}), defaults, plan);
};

it('levels are known by their full and by their short names', () => {
  expect(preview().fresh.map(({ figure }) => figure.levelId)).toEqual([
    'example/senior',
    'example/senior',
    null,
  ]);
});

it('a figure that is in the plan already is not added twice', () => {
  const first = preview().fresh[0]?.figure;
  const plan = examplePlan({ market: first ? byId({ id: 'f', ...first }) : {} });
  const { fresh, known, bad } = preview(plan);
  expect([fresh, known, bad].map(({ length }) => length)).toEqual([2, 1, 1]);
});
