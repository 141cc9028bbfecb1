import { Slider } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Issue } from '../../../../../../core/negotiation/talk';
import { tradesWorth, wholeWorth } from '../../../../../../core/negotiation/trades';
import { useFormat, usePlan } from '../../../../../plan';
import classes from '../../../pay.module.css';
import { packageWords, tradeWords } from '../../../../../../core/negotiation/issue-words';

const mostShown = 5;

/** Packages that are worth the same to oneself, each as a trade against the first. */
export function Trades({ issues }: { readonly issues: readonly Issue[] }) {
  const { currency } = usePlan().negotiation;
  const { money, number, percent } = useFormat();
  const [share, setShare] = useState(0.5);
  const trades = useMemo(() => tradesWorth(issues, share, mostShown), [issues, share]);
  const words = { money: (amount: number) => money(amount, currency), number };
  const [first, ...others] = trades;
  return (
    <>
      <div className={classes.slider}>
        <span id="package-share">How much of it you want</span>
        <Slider
          aria-labelledby="package-share"
          thumbLabel="How much of it you want"
          min={0}
          max={100}
          step={5}
          value={Math.round(share * 100)}
          onChange={(value) => setShare(value / 100)}
          label={(value) => `${value} %`}
        />
      </div>
      {first ? (
        <>
          <p className={classes.muted}>
            Worth about {money(Math.round(wholeWorth(issues) * share), currency)} a year to you over the least of
            everything, {percent(share)} of all there is. Offer any of these; let them choose.
          </p>
          <ol className={classes.lines}>
            <li>
              <span>{packageWords(issues, first.settings, words)}</span>
            </li>
            {others.map(({ settings }) => (
              <li key={packageWords(issues, settings, words)}>
                <span>
                  {packageWords(issues, settings, words)}
                  <small>Against the first, {tradeWords(issues, first.settings, settings, words)}.</small>
                </span>
              </li>
            ))}
          </ol>
        </>
      ) : (
        <p className={classes.muted}>No package comes within 3 % of that worth. Make the steps smaller or move the slider.</p>
      )}
    </>
  );
}
