import { csvFormatRows } from 'd3-dsv';
import { safeCell } from '../../kit/cells';
import { decimalsOf, toMajor, type Currency, type Minor } from '../../kit/money';
import type { Plan } from '../../plan/plan';
import type { MarketFigure } from '../../pay/market';
import { figuresNewestFirst } from '../../pay/market-band';

const header = [
  'Source',
  'Role',
  'Level',
  'Place',
  'From',
  'To',
  'Percentile',
  'Currency',
  'As of',
  'Link',
  'Note',
];

/**
 * The market figures of a plan as comma separated values, newest first: amounts in major units, levels by
 * their ids, days as 2026-11-24. Cells that a spreadsheet would run are made text; read back, they are the
 * same figures.
 */
export const marketCsv = (plan: Plan): string =>
  `${csvFormatRows([header, ...figuresNewestFirst(plan).map(rowOf)])}\n`;

const rowOf = (figure: MarketFigure): string[] =>
  [
    figure.source,
    figure.role,
    figure.levelId ?? '',
    figure.place,
    amountOf(figure.from, figure.currency),
    figure.to === null ? '' : amountOf(figure.to, figure.currency),
    figure.percentile === null ? '' : String(figure.percentile),
    figure.currency,
    figure.on,
    figure.link,
    figure.note,
  ].map(safeCell);

/** Three decimals could be read as thousands, so a currency that has them is written with four. */
const amountOf = (minor: Minor, currency: Currency): string =>
  decimalsOf(currency) === 3 ? toMajor(minor, currency).toFixed(4) : String(toMajor(minor, currency));
