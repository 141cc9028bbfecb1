import { isStaleRate, type OffersInOne } from '../../../../core/pay/exchange';
import { useFormat, useToday } from '../../../plan';
import { StatusTag } from '../../../ui';
import classes from '../pay.module.css';
import { rateWords } from './rate-words';

interface RatesUsedProps {
  readonly inOne: OffersInOne;
  readonly currency: string | null;
}

/** By which rates offers are shown in one currency, with their days, and which offers lack one. */
export function RatesUsed({ inOne: { used, without }, currency }: RatesUsedProps) {
  const today = useToday();
  const { date, locale } = useFormat();
  if (currency === null) return null;
  return (
    <div role="status">
      {used.length > 0 && (
        <p className={classes.muted}>
          All in {currency}, at your rates:{' '}
          {used.map((rate) => (
            <span key={rate.from}>
              {rateWords(rate, locale)}, entered for {date(rate.entered.on)}{' '}
              {isStaleRate(rate, today) && <StatusTag tone="amber">Older than a year</StatusTag>}{' '}
            </span>
          ))}
        </p>
      )}
      {without.map(({ id, company, currency: own }) => (
        <p key={id} className={classes.muted}>
          {company} is left out: no rate of {own} in {currency} is entered. Enter one under “Exchange rates”
          below.
        </p>
      ))}
    </div>
  );
}
