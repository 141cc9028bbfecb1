import { crossovers } from '../src/core/offers/crossovers';
import { equityDistribution } from '../src/core/offers/equity-distribution';
import { perHour } from '../src/core/offers/hourly';
import { leavingCurve } from '../src/core/offers/leaving';
import { newOffer, plainAssumptions, type Grant, type Offer } from '../src/core/offers/offer';
import { compareOffers } from '../src/core/offers/offer-comparison';
import { offerMonths } from '../src/core/offers/offer-months';
import { presentValue } from '../src/core/offers/present-value';
import { sensitivityOf } from '../src/core/offers/sensitivity';
import { vestingPresets } from '../src/core/offers/vesting';

// `node bench/run.mjs bench/offers.ts [offers] [years]`: what a keystroke computes anew. Limit: 16 ms for 50 offers over 4 years.
const [count = 50, years = 4] = process.argv.slice(2).map(Number);

const grant = (id: string, at: number, startMonth: number): Grant => ({
  id,
  kind: at % 3 === 0 ? 'option' : 'rsu',
  title: '',
  units: 4_800 + at,
  price: 12_50,
  value: 0,
  strike: 4_00,
  windowMonths: 3,
  startMonth,
  vesting: vestingPresets[at % vestingPresets.length]?.vesting ?? [],
});

const offers: Offer[] = Array.from({ length: count }, (_, at) => ({
  ...newOffer(`offer-${at}`, `Company ${at}`, 'USD'),
  base: 100_000_00 + 1_000_00 * at,
  bonus: 10_000_00,
  signOns: [{ id: 's', month: 1, amount: 20_000_00, clawBackMonths: 12, clawBack: 'pro-rata' as const }],
  grants: [grant('new', at, 0), grant('refresher', at + 1, 12)],
  assumptions: { ...plainAssumptions, raise: 0.03, priceGrowth: 0.05, taxRate: 0.3 },
}));

/** Nothing of a run before is known to the next one: every offer is changed. */
const changed = (run: number): Offer[] => offers.map((offer) => ({ ...offer, base: offer.base + run }));

const everything = (all: readonly Offer[]): number => {
  let figures = 0;
  for (const { years: each, offer } of compareOffers(all, years)) {
    figures += each.length + presentValue(offerMonths(offer, 12 * years), 0.05);
    figures += perHour(each[0]?.total ?? 0, offer.benefits, true) ?? 0;
  }
  const curves = all.map((offer) => leavingCurve(offer, 12 * years));
  const shown = curves.slice(0, 5);
  for (const [at, first] of shown.entries())
    for (const second of shown.slice(at + 1)) figures += crossovers(first, second).length;
  return figures;
};

const measure = (name: string, run: (all: Offer[]) => unknown): void => {
  const [walls, cpus]: [number[], number[]] = [[], []];
  for (let round = 0; round < 60; round += 1) {
    const all = changed(round);
    const [begun, used] = [performance.now(), process.cpuUsage()];
    run(all);
    const { user, system } = process.cpuUsage(used);
    if (round < 10) continue;
    walls.push(performance.now() - begun);
    cpus.push((user + system) / 1_000);
  }
  const median = (times: number[]): string =>
    (times.sort((a, b) => a - b)[times.length >> 1] ?? NaN).toFixed(1);
  console.log(`  ${name.padEnd(66)} ${median(walls).padStart(6)} ms, of processor time ${median(cpus)} ms`);
};

measure(`${count} changed offers: years, value today, hours, leaving, crossovers`, everything);
measure('one changed offer: which assumption decides', ([one]) => one && sensitivityOf(one, years));
measure(
  'one changed offer: equity drawn a thousand times',
  ([one]) => one && equityDistribution(one, years, 1),
);
