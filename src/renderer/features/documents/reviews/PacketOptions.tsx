import { Select } from '@mantine/core';
import { counted } from '../../../../core/kit/words';
import { findLevel } from '../../../../core/paths/path.queries';
import type { Plan } from '../../../../core/plan/plan';
import { claimsKeptBack } from '../../../../core/reviews/packet';
import { partsFor } from '../../../../core/reviews/packet-parts';
import type { Reader } from '../../../../core/reviews/reader';
import type { IsoDate } from '../../../../core/kit/dates';
import { useDerived, usePlan, useToday } from '../../../plan';
import { levelChoices } from '../../../plan/fields/level-choice';
import classes from '../documents.module.css';
import type { DocumentChoices } from '../use-document-request';
import { ReaderChoice } from './ReaderChoice';
import { partWords } from './review-choices';
import { Ticks } from './Ticks';

interface PacketOptionsProps {
  readonly levelId: string;
  readonly choices: DocumentChoices;
  readonly onLevel: (levelId: string) => void;
  readonly onChoose: (changes: Partial<DocumentChoices>) => void;
}

/** For which level, for whom, and which parts; it says what is kept back from the reader. */
export function PacketOptions({ levelId, choices, onLevel, onChoose }: PacketOptionsProps) {
  const { reader, parts } = choices;
  const keptBack = useDerived(keptBackFrom, levelId, useToday(), reader);
  return (
    <>
      <Select
        label="Level"
        data={levelChoices(usePlan())}
        value={levelId}
        allowDeselect={false}
        comboboxProps={{ withinPortal: false }}
        onChange={(chosen) => {
          if (chosen !== null) onLevel(chosen);
        }}
      />
      <ReaderChoice reader={reader} onChange={(chosen) => onChoose({ reader: chosen })} />
      {keptBack > 0 && (
        <p className={classes.hint}>
          {counted(keptBack, 'expectation')} {keptBack === 1 ? 'is' : 'are'} proven only by evidence that is
          not marked for this reader, and printed as {keptBack === 1 ? 'a gap' : 'gaps'}.
        </p>
      )}
      <Ticks
        title="Besides claims, gaps and evidence"
        choices={partsFor(reader).map((value) => ({ value, ...partWords[value] }))}
        ticked={parts[reader]}
        onChange={(ticked) => onChoose({ parts: { ...parts, [reader]: ticked } })}
      />
    </>
  );
}

const keptBackFrom = (plan: Plan, levelId: string, today: IsoDate, reader: Reader): number => {
  const level = findLevel(plan, levelId)?.level;
  return level ? claimsKeptBack(plan, level, today, reader) : 0;
};
