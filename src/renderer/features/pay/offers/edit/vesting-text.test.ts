import { expect, it } from 'vitest';
import { vestingPresets } from '../../../../../core/offers/vesting';
import { parseVesting, vestingText } from './vesting-text';

it('every usual schedule reads back from its text', () => {
  for (const { vesting } of vestingPresets)
    expect(parseVesting(vestingText(vesting))).toEqual({ ok: true, value: vesting });
});

it('a schedule may be typed with colons, percent signs and blank lines', () => {
  expect(parseVesting('12: 25 %\n\n24: 75')).toEqual({
    ok: true,
    value: [
      { month: 12, weight: 25 },
      { month: 24, weight: 75 },
    ],
  });
});

it('what cannot be read is named', () => {
  expect(parseVesting('12 25\nlater 75')).toEqual({
    ok: false,
    error: '“later 75” is not a month and its parts.',
  });
  expect(parseVesting('24 1\n12 1')).toMatchObject({ ok: false, error: expect.stringContaining('ascend') });
  expect(parseVesting(' ')).toMatchObject({ ok: false });
});
