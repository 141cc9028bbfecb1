import { describe, expect, it } from 'vitest';
import { bandPlace } from '../../../../core/pay/pay.queries';
import { bandSentence } from './band-sentence';

const band = { kind: 'unstated', currency: 'USD', from: 7_000_000, to: 10_000_000, openEnd: false, per: 'year', note: '' } as const;
const said = (amount: number, currency = 'USD'): string =>
  bandSentence(bandPlace(amount, currency, band), band, 'Junior', (minor) => `$${minor / 100}`);

describe('the sentence on pay in a band', () => {
  it('says how far there is to go, in figures', () => {
    expect(said(6_500_000)).toBe('$5000 more would bring you into the band of Junior.');
    expect(said(8_500_000)).toContain('50 % of the way');
    expect(said(11_000_000)).toContain('$10000 over');
  });

  it('never converts a currency silently', () => {
    expect(said(8_500_000, 'EUR')).toContain('does not convert');
  });
});
