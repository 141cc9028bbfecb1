import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../../core/commands/sentences';
import { newOffer, type Offer } from '../../../../../core/offers/offer';
import { usePlan, useTriedCommand } from '../../../../plan';
import { FormDialog } from '../../../../ui';
import { AssumptionFields } from './AssumptionFields';
import { BenefitFields } from './BenefitFields';
import { GrantList } from './GrantList';
import { PayFields } from './PayFields';
import { SignOnList } from './SignOnList';

interface OfferDialogProps {
  /** The offer to edit, or null to add one. */
  readonly offer: Offer | null;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** Everything an offer holds, in five short pages. */
export function OfferDialog({ offer, opened, onClose }: OfferDialogProps) {
  const { currency } = usePlan();
  const [form, setForm] = useState(offer ?? newOffer('new', '', currency));
  const change = (changes: Partial<Offer>): void => setForm((before) => ({ ...before, ...changes }));
  const add = useTriedCommand('offer.add');
  const edit = useTriedCommand('offer.edit');
  const submit = async (): Promise<string | null> => {
    const { id: _id, ...fields } = form;
    const refusal = offer ? await edit({ id: offer.id, changes: fields }) : await add(fields);
    return refusal ? commandSentence(refusal) : null;
  };
  return (
    <FormDialog
      title={offer ? 'Edit the offer' : 'Add an offer'}
      opened={opened}
      onClose={onClose}
      submitLabel={offer ? 'Keep changes' : 'Add offer'}
      onSubmit={submit}
      size="xl"
    >
      <Tabs defaultValue="pay" keepMounted={false}>
        <Tabs.List mb="md">
          {pages.map(({ value, label }) => (
            <Tabs.Tab key={value} value={value}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {pages.map(({ value, Page }) => (
          <Tabs.Panel key={value} value={value} mih={260}>
            <Page offer={form} onChange={change} />
          </Tabs.Panel>
        ))}
      </Tabs>
    </FormDialog>
  );
}

const pages = [
  { value: 'pay', label: 'Pay', Page: PayFields },
  { value: 'sign-on', label: 'Sign-on', Page: SignOnList },
  { value: 'equity', label: 'Equity', Page: GrantList },
  { value: 'benefits', label: 'Benefits and time', Page: BenefitFields },
  { value: 'assumptions', label: 'What you assume', Page: AssumptionFields },
] as const;
