import { reviewTextKey, type ReviewText } from '../../../../core/reviews/document-text';
import type { ReviewPeriod } from '../../../../core/reviews/period';
import { DocumentText } from '../../../plan/fields/DocumentText';
import { reviewTextWords } from '../../../plan/fields/document-text-words';
import { Panel } from '../../../ui';
import classes from './reviews.module.css';

interface OwnWordsProps {
  readonly period: ReviewPeriod;
  readonly places: readonly ReviewText[];
}

/** The person's own words for themselves; those for others are written beside their document. */
export function OwnWords({ period, places }: OwnWordsProps) {
  const key = reviewTextKey(period, 'myself');
  const isFirst = places.includes('opening');
  return (
    <Panel
      title={isFirst ? 'In your words' : 'More in your words'}
      note={isFirst && 'For you alone; saved as you type'}
    >
      <div className={classes.words}>
        {places.map((place) => (
          <DocumentText key={place} textKey={key} section={place} {...reviewTextWords[place]} />
        ))}
      </div>
    </Panel>
  );
}
