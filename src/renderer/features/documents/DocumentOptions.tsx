import { SegmentedControl } from '@mantine/core';
import { PaperSize } from '../../../contract/document';
import { navigate } from '../../app/routes';
import { LevelChoosers } from '../../plan/fields/LevelChoosers';
import { documentRoute, type DocumentPlace } from './document-place';
import classes from './documents.module.css';
import { GrowthOptions } from './reviews/GrowthOptions';
import { PacketOptions } from './reviews/PacketOptions';
import { ReviewOptions } from './reviews/ReviewOptions';
import { SectionOptions } from './SectionOptions';
import type { DocumentChoices } from './use-document-request';

interface DocumentOptionsProps {
  readonly place: DocumentPlace;
  readonly choices: DocumentChoices;
  readonly onChoose: (changes: Partial<DocumentChoices>) => void;
}

/** What goes into the chosen document, and the paper. */
export function DocumentOptions({ place, choices, onChoose }: DocumentOptionsProps) {
  return (
    <div className={classes.options}>
      {place.document === 'career-plan' && (
        <SectionOptions sections={choices.sections} onChange={(sections) => onChoose({ sections })} />
      )}
      {place.document === 'what-changes' && (
        <LevelChoosers
          choice={place.levels}
          onChange={(levels) => go({ document: 'what-changes', levels })}
        />
      )}
      {place.document === 'period-review' && (
        <ReviewOptions
          period={place.period}
          choices={choices}
          onPeriod={(period) => go({ document: 'period-review', period })}
          onChoose={onChoose}
        />
      )}
      {place.document === 'promotion-packet' && (
        <PacketOptions
          levelId={place.levelId}
          choices={choices}
          onLevel={(levelId) => go({ document: 'promotion-packet', levelId })}
          onChoose={onChoose}
        />
      )}
      {place.document === 'growth-plan' && <GrowthOptions choices={choices} onChoose={onChoose} />}
      <SegmentedControl
        aria-label="Paper"
        fullWidth
        value={choices.paper}
        data={[...PaperSize.options]}
        onChange={(paper) => onChoose({ paper })}
      />
    </div>
  );
}

const go = (place: DocumentPlace): void => navigate(documentRoute(place), { replace: true });
