import { ActionIcon, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { ratesNewestFirst } from '../../../../core/pay/exchange';
import { isStale } from '../../../../core/pay/market-band';
import type { ExchangeRate } from '../../../../core/pay/market';
import { useDerived, useFormat, useRemoval, useToday } from '../../../plan';
import { EmptyState, Panel, StatusTag } from '../../../ui';
import classes from '../pay.module.css';
import { rateWords } from './rate-words';
import { RateDialog } from './RateDialog';

/** The exchange rates a person entered; nothing is converted without one. */
export function Rates() {
  const rates = useDerived(ratesNewestFirst);
  const [adding, dialog] = useDisclosure();
  const add = (
    <Button
      size="compact-sm"
      variant="light"
      leftSection={<IconPlus size={15} aria-hidden="true" />}
      onClick={dialog.open}
    >
      Enter a rate
    </Button>
  );
  return (
    <Panel title="Exchange rates" note={rates.length > 0 && add}>
      {rates.length === 0 ? (
        <EmptyState action={add}>
          Waymark converts nothing by itself. Enter what one currency was worth in another on a day, and
          offers in both can be seen side by side.
        </EmptyState>
      ) : (
        <ul className={classes.lines}>
          {rates.map((rate) => (
            <RateLine key={rate.id} rate={rate} />
          ))}
        </ul>
      )}
      <RateDialog key={String(adding)} rate={null} opened={adding} onClose={dialog.close} />
    </Panel>
  );
}

function RateLine({ rate }: { readonly rate: ExchangeRate }) {
  const today = useToday();
  const { date, locale } = useFormat();
  const remove = useRemoval('rate.remove');
  const [editing, dialog] = useDisclosure();
  const words = rateWords(rate, locale);
  return (
    <li>
      <span>
        {words} {isStale(rate, today) && <StatusTag tone="amber">Older than a year</StatusTag>}
        <small>{date(rate.on)}</small>
      </span>
      <span className={classes.tools}>
        <ActionIcon variant="subtle" color="gray" aria-label={`Edit the rate ${words}`} onClick={dialog.open}>
          <IconPencil size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Remove the rate ${words}`}
          onClick={() => void remove({ id: rate.id }, `the rate ${words}`)}
        >
          <IconTrash size={16} aria-hidden="true" />
        </ActionIcon>
      </span>
      <RateDialog key={String(editing)} rate={rate} opened={editing} onClose={dialog.close} />
    </li>
  );
}
