import { splitByWeight } from '../kit/money';
import { z } from '../kit/schema';

/**
 * When a grant becomes one's own: at the end of month `month` after it begins, `weight` parts of the sum of
 * all weights. Months ascend; no month stands twice.
 */
export const Vesting = z
  .array(z.object({ month: z.int().min(1).max(240), weight: z.number().min(0).max(10_000) }))
  .min(1)
  .max(240)
  .refine((steps) => steps.every(({ month }, at) => at === 0 || month > (steps[at - 1]?.month ?? 0)), {
    message: 'the months of a vesting schedule ascend',
  })
  .refine((steps) => steps.some(({ weight }) => weight > 0), {
    message: 'a vesting schedule vests something',
  });
/** See the schema of the same name. */
export type Vesting = z.infer<typeof Vesting>;

/** The name of a usual vesting schedule. */
export type VestingPresetName = keyof typeof presets;

/** A usual vesting schedule with what it is called. */
export interface VestingPreset {
  readonly name: VestingPresetName;
  readonly label: string;
  readonly vesting: Vesting;
}

/**
 * Every `step` months up to `months`, nothing before `cliff`, when all that would have vested comes at once.
 */
export const evenVesting = (months: number, step: number, cliff = 0): Vesting => {
  const steps = Array.from({ length: Math.floor(months / step) }, (_, at) => (at + 1) * step);
  const early = steps.filter((month) => month < cliff).length;
  return steps
    .filter((month) => month >= cliff)
    .map((month, at) => ({ month, weight: at === 0 ? early + 1 : 1 }));
};

/**
 * A share for each year, vesting every `step` months within its year: `[10, 20, 30, 40]` at 12 vests at year
 * ends.
 */
export const yearlyVesting = (shares: readonly number[], step: 3 | 6 | 12): Vesting =>
  shares.flatMap((weight, year) =>
    Array.from({ length: 12 / step }, (_, at) => ({ month: 12 * year + step * (at + 1), weight })),
  );

const presets = {
  'cliff-monthly': ['Even over four years, monthly after a year', evenVesting(48, 1, 12)],
  'cliff-quarterly': ['Even over four years, quarterly after a year', evenVesting(48, 3, 12)],
  yearly: ['A quarter at the end of each of four years', evenVesting(48, 12)],
  'late-half-yearly': [
    '5, 15, 40 and 40 %, half-yearly from the third year',
    [
      { month: 12, weight: 5 },
      { month: 24, weight: 15 },
      ...[30, 36, 42, 48].map((month) => ({ month, weight: 20 })),
    ],
  ],
  'early-quarterly': ['33, 33, 22 and 12 % a year, quarterly', yearlyVesting([33, 33, 22, 12], 3)],
  'rising-yearly': ['10, 20, 30 and 40 % at year ends', yearlyVesting([10, 20, 30, 40], 12)],
} as const satisfies Record<string, readonly [string, Vesting]>;

/** The usual vesting schedules, in the order they are offered. */
export const vestingPresets: readonly VestingPreset[] = Object.entries(presets).map(
  ([name, [label, vesting]]) => ({
    name: name as VestingPresetName,
    label,
    vesting: [...vesting],
  }),
);

/** One step of a grant: what vests at the end of a month, in whole parts of the grant. */
export interface Tranche {
  readonly month: number;
  readonly amount: number;
}

/**
 * A grant split over its schedule in whole parts (units, or minor units of its value), largest remainder
 * first, so that the tranches add up to the grant: 100 over 10, 20, 30, 40 gives 10, 20, 30, 40.
 */
export const tranchesOf = (grant: number, vesting: Vesting): readonly Tranche[] => {
  const bySize = known.get(vesting) ?? new Map<number, readonly Tranche[]>();
  const found = bySize.get(grant);
  if (found) return found;
  if (bySize.size >= mostKnown) bySize.clear();
  const tranches = split(grant, vesting);
  known.set(vesting, bySize.set(grant, tranches));
  return tranches;
};

/** Splits of a schedule made before: one offer is looked at month by month and in a thousand price paths. */
const known = new WeakMap<Vesting, Map<number, readonly Tranche[]>>();
const mostKnown = 32;

const split = (grant: number, vesting: Vesting): Tranche[] => {
  const amounts = splitByWeight(
    grant,
    vesting.map(({ weight }) => weight),
  );
  return vesting.map(({ month }, at) => ({ month, amount: amounts[at] ?? 0 }));
};

/** How much of a grant is one's own at the end of a month: nothing in month 11 of a 12-month cliff. */
export const vestedBy = (grant: number, vesting: Vesting, month: number): number =>
  tranchesOf(grant, vesting).reduce((sum, tranche) => sum + (tranche.month <= month ? tranche.amount : 0), 0);
