import { ActionIcon, Button, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { payHistory, type PayStep } from '../../../../core/pay/pay-history';
import { useDerived, useFormat, useRemoval } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from '../pay.module.css';
import { BandPanels } from './BandPanels';
import { Market } from './market/Market';
import { PayChart } from './PayChart';
import { PayDialog } from './PayDialog';
import { Rates } from '../rates/Rates';
import { Prices } from './Prices';
import { raiseWords } from './raise-words';

/** Own pay over time, and where today's lies in the bands of the path. */
export function OwnPay() {
  const { steps, pricesOf } = useDerived(payHistory);
  const [adding, dialog] = useDisclosure();
  const add = (
    <Button
      size="compact-sm"
      variant="light"
      leftSection={<IconPlus size={15} aria-hidden="true" />}
      onClick={dialog.open}
    >
      Add pay
    </Button>
  );
  return (
    <div className={classes.stack}>
      <BandPanels />
      <Panel title="Over time" note={steps.length > 0 && add}>
        {steps.length === 0 ? (
          <EmptyState action={add}>
            Note what you are paid and since when, and it is placed in the band of your level and of the next.
          </EmptyState>
        ) : (
          <>
            {steps.length > 1 && <PayChart steps={steps} pricesOf={pricesOf} />}
            <div className={classes.scroll}>
              <PayTable steps={steps.toReversed()} pricesOf={pricesOf} />
            </div>
            <Prices />
          </>
        )}
      </Panel>
      <Market />
      <Rates />
      <PayDialog key={String(adding)} record={null} opened={adding} onClose={dialog.close} />
    </div>
  );
}

interface PayTableProps {
  readonly steps: readonly PayStep[];
  readonly pricesOf: number | null;
}

function PayTable({ steps, pricesOf }: PayTableProps) {
  const columns = ['Base', 'Bonus', 'Equity', 'Benefits', 'Together', 'Raise'];
  if (pricesOf !== null) columns.push(`In prices of ${pricesOf}`);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">From</th>
          {columns.map((name) => (
            <th key={name} scope="col" className={classes.figure}>
              {name}
            </th>
          ))}
          <th scope="col">Note</th>
          <th scope="col">
            <VisuallyHidden>Change</VisuallyHidden>
          </th>
        </tr>
      </thead>
      <tbody>
        {steps.map((step) => (
          <PayLine key={step.record.id} step={step} pricesOf={pricesOf} />
        ))}
      </tbody>
    </table>
  );
}

interface PayLineProps {
  readonly step: PayStep;
  readonly pricesOf: number | null;
}

function PayLine({ step, pricesOf }: PayLineProps) {
  const { record, total, raise, real, realRaise } = step;
  const { date, money, number, prose } = useFormat();
  const remove = useRemoval('pay.remove');
  const [editing, dialog] = useDisclosure();
  const from = date(record.from);
  return (
    <tr>
      <th scope="row">{from}</th>
      {[record.base, record.bonus, record.equity, record.benefits, total].map((amount, at) => (
        <td key={at} className={classes.figure}>
          {money(amount, record.currency)}
        </td>
      ))}
      <td className={classes.figure}>{raiseWords(raise, number)}</td>
      {pricesOf !== null && (
        <td className={classes.figure}>
          {real === null ? `no prices of ${record.from.slice(0, 4)}` : money(real, record.currency)}
          {realRaise !== null && <small> {raiseWords(realRaise, number)}</small>}
        </td>
      )}
      <td>{prose(record.note)}</td>
      <td>
        <span className={classes.tools}>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Edit the pay from ${from}`}
            onClick={dialog.open}
          >
            <IconPencil size={16} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Remove the pay from ${from}`}
            onClick={() => void remove({ id: record.id }, `the pay from ${from}`)}
          >
            <IconTrash size={16} aria-hidden="true" />
          </ActionIcon>
        </span>
        <PayDialog key={String(editing)} record={record} opened={editing} onClose={dialog.close} />
      </td>
    </tr>
  );
}
