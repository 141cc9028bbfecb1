import { Accordion, Select } from '@mantine/core';
import { useState } from 'react';
import { bundledEmails, emailFillings } from '../../../../../../core/negotiation/emails';
import { useFormat, usePlan, useToday } from '../../../../../plan';
import { Panel } from '../../../../../ui';
import { Email } from './Email';

/** Mails to write around the talk, filled from the plan and one’s own to change, to copy as plain text. */
export function Emails() {
  const plan = usePlan();
  const today = useToday();
  const { money, date } = useFormat();
  const offers = Object.values(plan.offers).filter(({ status }) => status !== 'withdrawn');
  const [chosen, setChosen] = useState<string | null>(null);
  const offer = chosen === inside ? null : (offers.find(({ id }) => id === chosen) ?? offers[0] ?? null);
  const fillings = emailFillings(plan, offer, today, money, date);
  return (
    <Panel title="Mails to send" note="plain text, yours to rewrite">
      {offers.length > 0 && (
        <Select
          label="About"
          data={[
            ...offers.map(({ id, company, role }) => ({
              value: id,
              label: role === '' ? company : `${company}, ${role}`,
            })),
            { value: inside, label: 'My own company' },
          ]}
          value={offer?.id ?? inside}
          onChange={setChosen}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          mb="sm"
        />
      )}
      <Accordion variant="default" chevronPosition="left" order={3}>
        {bundledEmails.map((email) => (
          <Accordion.Item key={email.id} value={email.id}>
            <Accordion.Control>{email.when}</Accordion.Control>
            <Accordion.Panel>
              <Email
                key={plan.negotiation.replies[email.id] ?? ''}
                email={email}
                own={plan.negotiation.replies[email.id] ?? null}
                fillings={fillings}
              />
            </Accordion.Panel>
          </Accordion.Item>
        ))}
      </Accordion>
    </Panel>
  );
}

const inside = 'inside';
