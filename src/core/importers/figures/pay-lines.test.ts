import { describe, expect, it } from 'vitest';
import { dollarsAssumed } from '../../paths/findings/assumed-currency';
import { parsePays, withPay } from './pay-lines';

const brief = (line: string, label = '') =>
  parsePays(line, label).map(({ kind, currency, from, to }) => [kind, currency, from / 100, to === null ? null : to / 100]);

describe('the pay a line gives', () => {
  it.each([
    ['£40k-£50k base, £60k total', 'base', 40_000, 'total', 60_000],
    ['Total: $180K-$220K USD; base: $120K-$150K', 'total', 180_000, 'base', 120_000],
    ['Base salary €70,000 (total €90,000)', 'base', 70_000, 'total', 90_000],
    ['38,250 - 72,250 EUR base and 80,000 EUR total', 'base', 38_250, 'total', 80_000],
  ])('keeps base and total apart in “%s”', (line, first, low, second, high) => {
    expect(brief(line).map(([kind, , from]) => [kind, from])).toEqual([
      [first, low],
      [second, high],
    ]);
  });

  it('is one band where only one is given, of the kind its words or its label name', () => {
    expect(brief('$70K-$100K USD (base)')).toEqual([['base', 'USD', 70_000, 100_000]]);
    expect(brief('£50,000', 'Base salary')).toEqual([['base', 'GBP', 50_000, null]]);
    expect(brief('£50,000 and a bicycle')).toEqual([['unstated', 'GBP', 50_000, null]]);
    expect(brief('competitive')).toEqual([]);
  });

  it('never takes a currency silently', () => {
    const [base, total] = parsePays('$120K base, $150K total');
    expect([base?.note, total?.note]).toEqual([dollarsAssumed, dollarsAssumed]);
    expect(brief('120,000 base, 150,000 total')).toEqual([]);
    expect(brief('120,000 base, 150,000 total (CAD)').every(([, currency]) => currency === 'CAD')).toBe(true);
  });
});

describe('the pay of a level', () => {
  const none = { pay: null, basePay: null };

  it('has base pay beside total pay, in whichever order the lines come', () => {
    const base = withPay(none, '£40,000', 'Base');
    expect(base?.pay?.kind).toBe('base');
    const both = withPay(base ?? none, '£50,000', 'Total compensation');
    expect([both?.pay?.from, both?.basePay?.from]).toEqual([5_000_000, 4_000_000]);
    const other = withPay(withPay(none, '£50,000 total') ?? none, '£40,000 base');
    expect([other?.pay?.from, other?.basePay?.from]).toEqual([5_000_000, 4_000_000]);
  });

  it('leaves a line aside that holds no pay, or pay that is there already', () => {
    expect(withPay(none, 'competitive')).toBeNull();
    expect(withPay(withPay(none, '£50,000') ?? none, '£60,000')).toBeNull();
  });
});
