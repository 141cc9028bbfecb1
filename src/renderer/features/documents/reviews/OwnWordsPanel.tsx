import {
  growthTextKey,
  packetTextKey,
  packetTexts,
  reviewTextKey,
  reviewTexts,
} from '../../../../core/reviews/document-text';
import type { Reader } from '../../../../core/reviews/reader';
import { DocumentText } from '../../../plan/fields/DocumentText';
import { growthTextWords, packetTextWords, reviewTextWords } from '../../../plan/fields/document-text-words';
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
  const places = placesOf(place, reader);
  if (places === null) return null;
  return (
    <Panel title="In your words" note={notes[reader]}>
      <div className={classes.options} key={places.key}>
        {places.texts.map(({ section, ...words }) => (
          <DocumentText key={section} textKey={places.key} section={section} {...words} />
        ))}
      </div>
    </Panel>
  );
}

const placesOf = (place: DocumentPlace, reader: Reader) => {
  switch (place.document) {
    case 'period-review':
      return {
        key: reviewTextKey(place.period, reader),
        texts: reviewTexts.map((section) => ({ section, ...reviewTextWords[section] })),
      };
    case 'promotion-packet':
      return {
        key: packetTextKey(place.levelId, reader),
        texts: packetTexts.map((section) => ({ section, ...packetTextWords[section] })),
      };
    case 'growth-plan':
      return {
        key: growthTextKey(reader),
        texts: packetTexts.map((section) => ({ section, ...growthTextWords[section] })),
      };
    default:
      return null;
  }
};
