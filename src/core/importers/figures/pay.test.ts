import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dollarsAssumed } from '../../paths/findings/assumed-currency';
import { PayBand } from '../../paths/path';
import { parsePay } from './pay';

describe('a pay band', () => {
  it.each([
    ['$70K-$100K USD (entry level in large hubs)', 'USD', 70_000, 100_000, 'entry level in large hubs'],
    ['USD 70k to 100k', 'USD', 70_000, 100_000, ''],
    ['US$70-100K', 'USD', 70_000, 100_000, ''],
    ['£38,250 - £72,250', 'GBP', 38_250, 72_250, ''],
    ['€38.250 – €72.250', 'EUR', 38_250, 72_250, ''],
    ['38 250 EUR — 72 250 EUR', 'EUR', 38_250, 72_250, ''],
    ['CHF 120’000-150’000', 'CHF', 120_000, 150_000, ''],
    ['₹12,00,000-₹18,00,000', 'INR', 1_200_000, 1_800_000, ''],
    ['A$1.25M - A$1.5M (local rate)', 'AUD', 1_250_000, 1_500_000, 'local rate'],
    ['€60k', 'EUR', 60_000, null, ''],
    ['60.000 € (Berlin)', 'EUR', 60_000, null, 'Berlin'],
    ['¥5,000,000-¥7,000,000', 'JPY', 5_000_000, 7_000_000, ''],
    ['up to £45,000', 'GBP', 0, 45_000, ''],
    ['$120K USD, 10% bonus', 'USD', 120_000, null, '$120K USD, 10% bonus'],
    ['38,250 - 72,250 £', 'GBP', 38_250, 72_250, ''],
    ['38,250 - 72,250 pounds', 'GBP', 38_250, 72_250, ''],
    ['70-100k euro (Lisbon)', 'EUR', 70_000, 100_000, 'Lisbon'],
    ['100,000 Canadian dollars', 'CAD', 100_000, null, ''],
    ['< £50k', 'GBP', 0, 50_000, ''],
    ['~ €60,000', 'EUR', 60_000, null, ''],
  ])('is read from “%s”', (text, currency, from, to, note) => {
    const minor = currency === 'JPY' ? 1 : 100;
    expect(parsePay(text)).toEqual({
      kind: 'unstated',
      currency,
      from: from * minor,
      to: to === null ? null : to * minor,
      openEnd: false,
      per: 'year',
      note,
    });
  });

  it.each(['$200K-$300K+ USD', '£500k+', '> 90 000 EUR', '€80k and up', 'from GBP 90,000', '$300K-$500K+ USD (plus equity)'])(
    'has an open end in “%s”',
    (text) => {
      expect(parsePay(text)?.openEnd).toBe(true);
    },
  );

  it.each([
    ['€5,000 per month', 'month'],
    ['£4,500/month', 'month'],
    ['€600 a day', 'day'],
    ['£80-£95 per hour', 'hour'],
    ['US$45/hr', 'hour'],
    ['£60,000 p.a.', 'year'],
    ['£60,000 per annum', 'year'],
    ['€70,000 annually', 'year'],
    ['£3,000 pcm', 'month'],
    ['€30/h', 'hour'],
  ])('is paid by the period that “%s” names', (text, per) => {
    expect(parsePay(text)).toMatchObject({ per, note: '' });
  });

  it('says whether it is base or total pay', () => {
    expect(parsePay('£60k total')).toMatchObject({ kind: 'total', note: '' });
    expect(parsePay('Base: £40k-£50k')).toMatchObject({ kind: 'base', note: '' });
    expect(parsePay('£50k')).toMatchObject({ kind: 'unstated' });
  });

  it('says so where a bare “$” had to be taken for US dollars', () => {
    expect(parsePay('$70K-$100K (base)')).toMatchObject({ kind: 'base', currency: 'USD', note: dollarsAssumed });
    expect(parsePay('$80K-120K (junior)')).toMatchObject({ from: 8_000_000, to: 12_000_000, note: `junior; ${dollarsAssumed}` });
    expect(parsePay('80,000 dollars')).toMatchObject({ currency: 'USD', note: dollarsAssumed });
    expect(parsePay('$70K-$100K CAD')).toMatchObject({ currency: 'CAD', note: '' });
  });

  it.each([
    '',
    'competitive',
    '70K-100K',
    '100',
    '500 kr',
    '$500 per week',
    '$100K-$70K USD',
    '€9e99',
    'equity only',
    '$1,2,3',
  ])('is not seen in “%s”', (text) => {
    expect(parsePay(text)).toBeNull();
  });

  it('always fits the plan, whatever the text', () => {
    const piece = fc.constantFrom(
      '$',
      '£',
      'USD',
      'EUR',
      '70',
      '100,000',
      '9',
      'K',
      'M',
      '-',
      ' to ',
      '+',
      '(x)',
      ' per month',
      ' ',
      '.',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const band = parsePay(pieces.join(''));
        expect(band === null || PayBand.safeParse(band).success).toBe(true);
      }),
    );
  });
});
