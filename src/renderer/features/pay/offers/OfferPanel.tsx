import { ActionIcon, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { OfferStatus, type Offer } from '../../../../core/offers/offer';
import { yearsThatShow } from '../../../../core/offers/offer-comparison';
import { offerYears } from '../../../../core/offers/offer-years';
import { useCommand, useFormat, useRemoval } from '../../../plan';
import { Panel } from '../../../ui';
import classes from '../pay.module.css';
import { OfferDialog } from './edit/OfferDialog';

const statusWords: Readonly<Record<OfferStatus, string>> = {
  open: 'Open',
  accepted: 'Accepted',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
};
const parts = [
  ['base', 'Base'],
  ['bonus', 'Bonus'],
  ['signOn', 'Sign-on'],
  ['equity', 'Equity'],
  ['pension', 'Pension'],
  ['benefits', 'Benefits'],
  ['total', 'Together'],
] as const;

/** One offer with what each of its years pays. */
export function OfferPanel({ offer }: { readonly offer: Offer }) {
  const { date, money } = useFormat();
  const years = offerYears(offer, Math.max(4, yearsThatShow([offer], 10)));
  return (
    <Panel
      title={offer.role === '' ? offer.company : `${offer.company}, ${offer.role}`}
      note={<Tools offer={offer} />}
    >
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">Year</th>
              {parts.map(([part, name]) => (
                <th key={part} scope="col" className={classes.figure}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year.year}>
                <th scope="row">{year.year}</th>
                {parts.map(([part]) => (
                  <td key={part} className={classes.figure}>
                    {money(year[part], offer.currency)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className={classes.muted}>
        {offer.answerBy && `They want an answer by ${date(offer.answerBy)}. `}
        {offer.notes}
      </p>
    </Panel>
  );
}

function Tools({ offer }: { readonly offer: Offer }) {
  const edit = useCommand('offer.edit');
  const remove = useRemoval('offer.remove');
  const [editing, dialog] = useDisclosure();
  return (
    <span className={classes.tools}>
      <Select
        aria-label={`Where the offer from ${offer.company} stands`}
        size="xs"
        w={120}
        value={offer.status}
        data={OfferStatus.options.map((status) => ({ value: status, label: statusWords[status] }))}
        onChange={(status) => void edit({ id: offer.id, changes: { status: OfferStatus.parse(status) } })}
        allowDeselect={false}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`Edit the offer from ${offer.company}`}
        onClick={dialog.open}
      >
        <IconPencil size={16} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`Remove the offer from ${offer.company}`}
        onClick={() => void remove({ id: offer.id }, `the offer from ${offer.company}`)}
      >
        <IconTrash size={16} aria-hidden="true" />
      </ActionIcon>
      <OfferDialog key={String(editing)} offer={offer} opened={editing} onClose={dialog.close} />
    </span>
  );
}
