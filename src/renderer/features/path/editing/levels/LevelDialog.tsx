import { NumberInput, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../../core/commands/sentences';
import type { Level, Path } from '../../../../../core/paths/path';
import { usePlan, useTriedCommand } from '../../../../plan';
import { FormDialog } from '../../../../ui';
import { NewLevelDialog } from './NewLevelDialog';
import { PayFields } from './PayFields';
import { YearsFields } from './YearsFields';

interface LevelDialogProps {
  readonly path: Path;
  readonly level: Level | null;
  readonly onClose: () => void;
}

/** Asks for what a level is apart from its lines: name, track, summary, years, pay and points. */
export function LevelDialog({ path, level, onClose }: LevelDialogProps) {
  return level ? <KnownLevelDialog level={level} onClose={onClose} /> : <NewLevelDialog path={path} onClose={onClose} />;
}

function KnownLevelDialog({ level, onClose }: { readonly level: Level; readonly onClose: () => void }) {
  const { currency } = usePlan();
  const edit = useTriedCommand('level.edit');
  const [name, setName] = useState(level.name);
  const [track, setTrack] = useState(level.track);
  const [summary, setSummary] = useState(level.summary);
  const [years, setYears] = useState(level.years);
  const [pay, setPay] = useState(level.pay);
  const [basePay, setBasePay] = useState(level.basePay);
  const [points, setPoints] = useState(level.points);
  const submit = async (): Promise<string | null> => {
    const refusal = await edit({ levelId: level.id, changes: { name, track, summary, years, pay, basePay, points } });
    return refusal && commandSentence(refusal);
  };
  return (
    <FormDialog title={`Edit “${level.name}”`} opened onClose={onClose} submitLabel="Save" onSubmit={submit}>
      <TextInput label="Name" required data-autofocus value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <TextInput
        label="Track"
        description="Where the path has several, such as Engineer and Manager; else empty."
        value={track}
        onChange={(event) => setTrack(event.currentTarget.value)}
      />
      <Textarea label="Summary" autosize minRows={2} maxRows={8} value={summary} onChange={(event) => setSummary(event.currentTarget.value)} />
      <YearsFields value={years} onChange={setYears} />
      <PayFields legend="Pay" currency={currency} kind="unstated" value={pay} onChange={setPay} />
      <PayFields legend="Base pay, where it is known apart" currency={currency} kind="base" value={basePay} onChange={setBasePay} />
      <NumberInput
        label="Points the level asks for"
        description="Only for the points rule of readiness; empty to have them worked out."
        min={0}
        max={10_000}
        value={points ?? ''}
        onChange={(value) => setPoints(value === '' ? null : Number(value))}
      />
    </FormDialog>
  );
}
