import { SegmentedControl } from '@mantine/core';
import { totalPay, payOn } from '../../../core/pay/pay.queries';
import { navigate, useRoute } from '../../app/routes';
import { useDerived, useFormat, useToday } from '../../plan';
import { Screen } from '../../ui';
import { Negotiation } from './negotiation/Negotiation';
import { Offers } from './offers/Offers';
import { OwnPay } from './own/OwnPay';

const views = [
  { value: 'pay', label: 'My pay', Part: OwnPay },
  { value: 'offers', label: 'Offers', Part: Offers },
  { value: 'negotiation', label: 'Negotiation', Part: Negotiation },
] as const;

/** Own pay in its band, offers beside one another, and the prepared talk. */
export function PayScreen() {
  const { view } = useRoute();
  const shown = views.find(({ value }) => value === view) ?? views[0];
  const today = useToday();
  const pay = useDerived(payOn, today);
  const { money } = useFormat();
  return (
    <Screen
      title={pay ? `You are paid ${money(totalPay(pay), pay.currency)} a year` : 'What you are paid, and what you could be'}
      subtitle="These figures are private. No document shows them unless you choose the section."
      actions={
        <SegmentedControl
          aria-label="What is shown"
          value={shown.value}
          data={views.map(({ value, label }) => ({ value, label }))}
          onChange={(value) => navigate({ screen: 'pay', view: value })}
        />
      }
    >
      <shown.Part />
    </Screen>
  );
}
