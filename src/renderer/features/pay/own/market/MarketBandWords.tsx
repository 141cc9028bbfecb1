import type { IsoDate } from '../../../../../core/kit/dates';
import { marketBand } from '../../../../../core/pay/market-band';
import type { Plan } from '../../../../../core/plan/plan';
import { standingOf } from '../../../../../core/position/standing.queries';
import { useDerived, useFormat, usePlan, useToday } from '../../../../plan';
import classes from '../../pay.module.css';

/** The combined band of the two levels, with the points and weights it comes from. */
export function MarketBandWords() {
  const bands = useDerived(bandsOf, useToday());
  const { currency } = usePlan();
  const { money, number } = useFormat();
  return (
    <>
      {bands.map(({ id, name, band }) => (
        <p key={id}>
          {band === null ? (
            `No figure in ${currency} of the last three years is for ${name}.`
          ) : (
            <>
              <strong>
                {name}: {money(band.from, currency)} to {money(band.to, currency)}
              </strong>{' '}
              from {band.points.map(({ figure, weight }) => `${figure.source} (counts ${number(weight)})`).join(', ')}.
            </>
          )}
        </p>
      ))}
      <p className={classes.muted}>
        The mean of all lower and of all upper ends. A figure counts 1 for its own level and a half where it names
        none; half as much after a year, a quarter after two, nothing after three. Other currencies are left out.
      </p>
    </>
  );
}

const bandsOf = (plan: Plan, today: IsoDate) => {
  const standing = standingOf(plan);
  if (!standing) return [];
  const { current, currentName, target, targetName } = standing;
  return [
    { id: current.id, name: currentName },
    { id: target.id, name: targetName },
  ]
    .filter(({ id }, at) => at === 0 || id !== current.id)
    .map(({ id, name }) => ({ id, name, band: marketBand(plan, id, plan.currency, today) }));
};
