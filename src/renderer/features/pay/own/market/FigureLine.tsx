import { ActionIcon, Anchor } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import type { MarketFigure } from '../../../../../core/pay/market';
import { isStale } from '../../../../../core/pay/market-band';
import { useMeant } from '../../../../app/use-meant';
import { request, useFormat, usePlan, useRemoval, useToday } from '../../../../plan';
import { StatusTag } from '../../../../ui';
import classes from '../../pay.module.css';
import { MarketDialog } from './MarketDialog';

/** One market figure with its source, its date and everything that says what it is for. */
export function FigureLine({ figure }: { readonly figure: MarketFigure }) {
  const { paths } = usePlan();
  const today = useToday();
  const { date, money, prose } = useFormat();
  const remove = useRemoval('market.remove');
  const [editing, dialog] = useDisclosure();
  const line = useMeant<HTMLLIElement>(figure.id);
  const { id, source, role, levelId, place, from, to, percentile, currency, on, link, note } = figure;
  const level = Object.values(paths)
    .flatMap(({ levels }) => levels)
    .find((one) => one.id === levelId)?.name;
  const about = [
    role,
    level ?? 'no level named',
    place,
    percentile === null ? '' : `percentile ${percentile}`,
    date(on),
    prose(note),
  ];
  return (
    <li ref={line} tabIndex={-1}>
      <span>
        {money(from, currency)}
        {to !== null && ` to ${money(to, currency)}`}, {source}{' '}
        {isStale(figure, today) && <StatusTag tone="amber">Older than a year</StatusTag>}
        <small>
          {about.filter((words) => words !== '').join(', ')}
          {link !== '' && (
            <>
              {', '}
              <Anchor
                component="button"
                type="button"
                size="sm"
                onClick={() => void request('link.open', { url: link })}
              >
                {link}
              </Anchor>
            </>
          )}
        </small>
      </span>
      <span className={classes.tools}>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Edit the figure from ${source}`}
          onClick={dialog.open}
        >
          <IconPencil size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Remove the figure from ${source}`}
          onClick={() => void remove({ id }, `the figure from “${source}”`)}
        >
          <IconTrash size={16} aria-hidden="true" />
        </ActionIcon>
      </span>
      <MarketDialog key={String(editing)} figure={figure} opened={editing} onClose={dialog.close} />
    </li>
  );
}
