import { Button, Group } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { Offer } from '../../../../core/offers/offer';
import { offersIn, type OffersInOne } from '../../../../core/pay/exchange';
import type { Plan } from '../../../../core/plan/plan';
import { useMeant } from '../../../app/use-meant';
import { useDerived } from '../../../plan';
import { EmptyState, Panel } from '../../../ui';
import classes from '../pay.module.css';
import { Rates } from '../rates/Rates';
import { RatesUsed } from '../rates/RatesUsed';
import { Criteria } from './compare/Criteria';
import { LeavingPanel } from './compare/Leaving';
import { SideBySide } from './compare/SideBySide';
import { usualTerms } from './compare/terms';
import { TermsBar } from './compare/TermsBar';
import { OfferDialog } from './edit/OfferDialog';
import { OfferPanel } from './one/OfferPanel';

const mostSideBySide = 5;

/** Offers beside one another, in money and in what is not money, and each by itself. */
export function Offers() {
  const offers = useDerived(openFirst);
  const [terms, setTerms] = useState(usualTerms);
  const [adding, dialog] = useDisclosure();
  const add = (
    <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={dialog.open}>
      Add an offer
    </Button>
  );
  const currencies = [...new Set(offers.map(({ currency }) => currency))];
  const inOne = useDerived(comparedIn, terms.currency);
  const compared = inOne.offers;
  return (
    <div className={classes.stack}>
      {offers.length === 0 ? (
        <Panel title="Offers">
          <EmptyState action={add}>
            Enter an offer with everything it holds, and see what each year of it really brings, and what is
            left when you leave early.
          </EmptyState>
        </Panel>
      ) : (
        <>
          <Group justify="space-between" align="end">
            <TermsBar terms={terms} onChange={setTerms} currencies={currencies} />
            {add}
          </Group>
          <RatesUsed inOne={inOne} currency={terms.currency} />
          {compared.length > 1 && <SideBySide offers={compared} terms={terms} />}
          <LeavingPanel offers={compared} terms={terms} />
          <Criteria offers={compared} />
          {offers.map((offer) => (
            <Meant key={offer.id} id={offer.id}>
              <OfferPanel offer={offer} terms={terms} />
            </Meant>
          ))}
          {currencies.length > 1 && <Rates />}
        </>
      )}
      <OfferDialog key={String(adding)} offer={null} opened={adding} onClose={dialog.close} />
    </div>
  );
}

/** One offer, scrolled to where the address means it. */
function Meant({ id, children }: { readonly id: string; readonly children: ReactNode }) {
  const shown = useMeant<HTMLDivElement>(id);
  return (
    <div ref={shown} tabIndex={-1}>
      {children}
    </div>
  );
}

const comparedIn = (plan: Plan, currency: string | null): OffersInOne =>
  offersIn(plan, openFirst(plan).slice(0, mostSideBySide), currency);

const openFirst = (plan: Plan): Offer[] =>
  Object.values(plan.offers).toSorted((a, b) => order(a).localeCompare(order(b)));

const order = ({ status, answerBy, company }: Offer): string =>
  `${status === 'open' ? 0 : 1} ${answerBy ?? '9'} ${company}`;
