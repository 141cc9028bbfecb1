import { GrowthPart } from '../../../../core/reviews/growth-parts';
import type { DocumentChoices } from '../use-document-request';
import { ReaderChoice } from './ReaderChoice';
import { growthWords } from './review-choices';
import { Ticks } from './Ticks';

interface GrowthOptionsProps {
  readonly choices: DocumentChoices;
  readonly onChoose: (changes: Partial<DocumentChoices>) => void;
}

/** For whom the growth plan is, and which parts it has. */
export function GrowthOptions({ choices: { reader, growth }, onChoose }: GrowthOptionsProps) {
  return (
    <>
      <ReaderChoice reader={reader} onChange={(chosen) => onChoose({ reader: chosen })} />
      <Ticks
        title="Besides the way and what to grow in"
        choices={GrowthPart.options.map((value) => ({ value, ...growthWords[value] }))}
        ticked={growth[reader]}
        onChange={(ticked) => onChoose({ growth: { ...growth, [reader]: ticked } })}
      />
    </>
  );
}
