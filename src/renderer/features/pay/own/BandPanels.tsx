import type { Level } from '../../../../core/paths/path';
import { bandPlace, payOn, totalPay } from '../../../../core/pay/pay.queries';
import { standingOf } from '../../../../core/position/standing.queries';
import { useDerived, useFormat, useToday } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import { MoneyAxis } from '../MoneyAxis';
import classes from '../pay.module.css';
import { bandSentence } from './band-sentence';

/** The bands of the level today and of the target, with own pay in them. */
export function BandPanels() {
  const standing = useDerived(standingOf);
  if (!standing) return null;
  const { current, currentName, target, targetName } = standing;
  return (
    <div className={classes.grid}>
      <BandPanel level={current} name={currentName} />
      {target.id !== current.id && <BandPanel level={target} name={targetName} />}
    </div>
  );
}

function BandPanel({ level, name }: { readonly level: Level; readonly name: string }) {
  const pay = useDerived(payOn, useToday());
  const { money } = useFormat();
  const band = level.pay;
  if (!band) return <Panel title={`The band of ${name}`}><EmptyState>The path names no pay for this level.</EmptyState></Panel>;
  const comparable = pay?.currency === band.currency && band.per === 'year';
  return (
    <Panel title={`The band of ${name}`} note={band.note}>
      <MoneyAxis
        currency={band.currency}
        band={{ label: `Band of ${name}`, from: band.from, to: band.to, openEnd: band.openEnd }}
        points={pay && comparable ? [{ label: `You, ${money(totalPay(pay), pay.currency)}`, amount: totalPay(pay) }] : []}
        {...(pay ? { own: `You, ${money(totalPay(pay), pay.currency)}` } : {})}
      />
      <p className={classes.muted}>
        {pay ? bandSentence(bandPlace(totalPay(pay), pay.currency, band), band, name, (amount) => money(amount, band.currency)) : 'Add your pay to see where it lies.'}
        {' '}The figures are those of the path; check them against current ones before you use them.
      </p>
    </Panel>
  );
}
