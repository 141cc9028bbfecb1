import { ActionIcon, Select } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { OfferStatus, type Offer } from '../../../../../core/offers/offer';
import type { OfferPart } from '../../../../../core/offers/offer-months';
import { offerYears, totalOf } from '../../../../../core/offers/offer-years';
import { useCommand, useFormat, useRemoval } from '../../../../plan';
import { Panel } from '../../../../ui';
import classes from '../../pay.module.css';
import { seenAs, type Terms } from '../compare/terms';
import { OfferDialog } from '../edit/OfferDialog';
import { EquityOutlook } from './EquityOutlook';
import { Sensitivity } from './Sensitivity';

const statusWords: Readonly<Record<OfferStatus, string>> = {
  open: 'Open',
  accepted: 'Accepted',
  declined: 'Declined',
  withdrawn: 'Withdrawn',
};
const parts: readonly (readonly [OfferPart | 'total', string])[] = [
  ['base', 'Base'],
  ['bonus', 'Bonus'],
  ['signOn', 'Sign-on'],
  ['equity', 'Equity'],
  ['pension', 'Pension'],
  ['benefits', 'Benefits'],
  ['total', 'Together'],
];

/** One offer with what each of its years brings and what its figures rest on. */
export function OfferPanel({ offer, terms }: { readonly offer: Offer; readonly terms: Terms }) {
  const { date, prose } = useFormat();
  const [isOpen, setOpen] = useState(false);
  return (
    <Panel
      title={offer.role === '' ? offer.company : `${offer.company}, ${offer.role}`}
      note={<Tools offer={offer} />}
    >
      <div className={classes.scroll}>
        <Years offer={offer} terms={terms} />
      </div>
      {(offer.answerBy !== null || offer.notes !== '') && (
        <p className={classes.muted}>
          {offer.answerBy && `They want an answer by ${date(offer.answerBy)}. `}
          {prose(offer.notes)}
        </p>
      )}
      <details className={classes.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>What the figures rest on</summary>
        {isOpen && (
          <div className={classes.outlook}>
            {offer.grants.length > 0 && <EquityOutlook offer={offer} years={terms.years} />}
            <Sensitivity offer={offer} years={terms.years} />
          </div>
        )}
      </details>
    </Panel>
  );
}

function Years({ offer, terms }: { readonly offer: Offer; readonly terms: Terms }) {
  const { money } = useFormat();
  const years = offerYears(offer, terms.years);
  const total = totalOf(years);
  const shown = parts.filter(([part]) => ['base', 'total'].includes(part) || total[part] !== 0);
  const cell = (amount: number): string => money(seenAs(amount, offer, terms), offer.currency);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Year</th>
          {shown.map(([part, name]) => (
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
            {shown.map(([part]) => (
              <td key={part} className={classes.figure}>
                {cell(year[part])}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">All</th>
          {shown.map(([part]) => (
            <td key={part} className={classes.figure}>
              {cell(total[part])}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
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
