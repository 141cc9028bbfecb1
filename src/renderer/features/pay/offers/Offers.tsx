import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import type { Offer } from '../../../../core/offers/offer';
import type { Plan } from '../../../../core/plan/plan';
import { useDerived } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from '../pay.module.css';
import { OfferDialog } from './edit/OfferDialog';
import { OfferPanel } from './OfferPanel';
import { SideBySide } from './SideBySide';

/** Offers, each year by year, and beside one another. */
export function Offers() {
  const offers = useDerived(openFirst);
  const [adding, dialog] = useDisclosure();
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={dialog.open}>
      Add an offer
    </Button>
  );
  return (
    <div className={classes.stack}>
      {offers.length === 0 && (
        <Panel title="Offers">
          <EmptyState action={add}>
            Enter an offer with everything it holds, and see what each year of it really pays.
          </EmptyState>
        </Panel>
      )}
      {offers.length > 0 && <div>{add}</div>}
      {offers.length > 1 && <SideBySide offers={offers.slice(0, 5)} />}
      {offers.map((offer) => (
        <OfferPanel key={offer.id} offer={offer} />
      ))}
      <OfferDialog key={String(adding)} offer={null} opened={adding} onClose={dialog.close} />
    </div>
  );
}

const openFirst = (plan: Plan): Offer[] =>
  Object.values(plan.offers).toSorted((a, b) => order(a).localeCompare(order(b)));

const order = ({ status, answerBy, company }: Offer): string =>
  `${status === 'open' ? 0 : 1} ${answerBy ?? '9'} ${company}`;
