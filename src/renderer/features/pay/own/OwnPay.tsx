import { ActionIcon, Button, VisuallyHidden } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import type { PayRecord } from '../../../../core/pay/pay';
import { payOverTime, totalPay } from '../../../../core/pay/pay.queries';
import { useDerived, useFormat, useRemoval } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from '../pay.module.css';
import { BandPanels } from './BandPanels';
import { PayDialog } from './PayDialog';

/** Own pay over time, and where today's lies in the bands of the path. */
export function OwnPay() {
  const records = useDerived(payOverTime).toReversed();
  const [adding, dialog] = useDisclosure();
  const add = (
    <Button size="compact-sm" variant="light" leftSection={<IconPlus size={15} aria-hidden="true" />} onClick={dialog.open}>Add pay</Button>
  );
  return (
    <div className={classes.stack}>
      <BandPanels />
      <Panel title="Over time" note={records.length > 0 && add}>
        {records.length === 0 ? (
          <EmptyState action={add}>Note what you are paid and since when, and it is placed in the band of your level and of the next.</EmptyState>
        ) : (
          <div className={classes.scroll}>
            <PayTable records={records} />
          </div>
        )}
      </Panel>
      <PayDialog key={String(adding)} record={null} opened={adding} onClose={dialog.close} />
    </div>
  );
}

function PayTable({ records }: { readonly records: readonly PayRecord[] }) {
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">From</th>
          {['Base', 'Bonus', 'Equity', 'Benefits', 'Together'].map((name) => <th key={name} scope="col" className={classes.figure}>{name}</th>)}
          <th scope="col">Note</th>
          <th scope="col"><VisuallyHidden>Change</VisuallyHidden></th>
        </tr>
      </thead>
      <tbody>{records.map((record) => <PayLine key={record.id} record={record} />)}</tbody>
    </table>
  );
}

function PayLine({ record }: { readonly record: PayRecord }) {
  const { date, money } = useFormat();
  const remove = useRemoval('pay.remove');
  const [editing, dialog] = useDisclosure();
  const from = date(record.from);
  return (
    <tr>
      <th scope="row">{from}</th>
      {[record.base, record.bonus, record.equity, record.benefits, totalPay(record)].map((amount, at) => (
        <td key={at} className={classes.figure}>{money(amount, record.currency)}</td>
      ))}
      <td>{record.note}</td>
      <td>
        <span className={classes.tools}>
          <ActionIcon variant="subtle" color="gray" aria-label={`Edit the pay from ${from}`} onClick={dialog.open}>
            <IconPencil size={16} aria-hidden="true" />
          </ActionIcon>
          <ActionIcon variant="subtle" color="gray" aria-label={`Remove the pay from ${from}`} onClick={() => void remove({ id: record.id }, `the pay from ${from}`)}>
            <IconTrash size={16} aria-hidden="true" />
          </ActionIcon>
        </span>
        <PayDialog key={String(editing)} record={record} opened={editing} onClose={dialog.close} />
      </td>
    </tr>
  );
}
