import {
  packetTextKey,
  packetTexts,
  reviewTextKey,
  reviewTexts,
} from '../../../../core/reviews/document-text';
import type { Reader } from '../../../../core/reviews/reader';
import { DocumentText } from '../../../plan/fields/DocumentText';
import { packetTextWords, reviewTextWords } from '../../../plan/fields/document-text-words';
import { Panel } from '../../../ui';
import type { DocumentPlace } from '../document-place';
import classes from '../documents.module.css';

const notes: Readonly<Record<Reader, string>> = {
  myself: 'for you alone',
  manager: 'for your manager',
  public: 'for anybody',
};

interface OwnWordsPanelProps {
  readonly place: DocumentPlace;
  readonly reader: Reader;
}

/**
 * The person's words for the chosen document and reader; a document without room for any has no such panel.
 */
export function OwnWordsPanel({ place, reader }: OwnWordsPanelProps) {
  if (place.document !== 'period-review' && place.document !== 'promotion-packet') return null;
  const isReview = place.document === 'period-review';
  const key = isReview ? reviewTextKey(place.period, reader) : packetTextKey(place.levelId, reader);
  return (
    <Panel title="In your words" note={notes[reader]}>
      <div className={classes.options} key={key}>
        {isReview
          ? reviewTexts.map((section) => (
              <DocumentText key={section} textKey={key} section={section} {...reviewTextWords[section]} />
            ))
          : packetTexts.map((section) => (
              <DocumentText key={section} textKey={key} section={section} {...packetTextWords[section]} />
            ))}
      </div>
    </Panel>
  );
}
