import { ActionIcon } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { memo } from 'react';
import type { Expectation } from '../../../../../core/paths/path';
import type { Rating, RatingValue } from '../../../../../core/readiness/rating';
import { useFormat } from '../../../../plan';
import { useShownRating } from './pending-ratings';
import { RatingControl } from '../RatingControl';
import classes from './rating.module.css';

interface RateRowProps {
  readonly expectation: Expectation;
  /** The newest rating, or null where there is none. */
  readonly rating: Rating | null;
  readonly onRate: (expectationId: string, value: RatingValue) => void;
  readonly onOpen: (expectationId: string) => void;
}

/** One expectation to rate, with the day it was last rated; drawn anew only when its rating changes. */
export const RateRow = memo(function RateRow({ expectation, rating, onRate, onOpen }: RateRowProps) {
  const { date } = useFormat();
  const { id, text, detail } = expectation;
  return (
    <li className={classes.row} data-expectation={id}>
      <span>
        {text}
        {detail !== '' && <small>{detail}</small>}
        {rating && <small>rated on {date(rating.on)}</small>}
      </span>
      <RatingControl name={text} value={useShownRating(id, rating?.value ?? null)} onChange={(value) => onRate(id, value)} />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`History and evidence: ${text}`}
        title="History and evidence"
        onClick={() => onOpen(id)}
      >
        <IconHistory size={17} stroke={1.8} aria-hidden="true" />
      </ActionIcon>
    </li>
  );
});
