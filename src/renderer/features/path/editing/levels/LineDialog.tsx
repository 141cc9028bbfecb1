import { Autocomplete, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../../core/commands/sentences';
import type { Expectation, Level, Path } from '../../../../../core/paths/path';
import { useTriedCommand } from '../../../../plan';
import { FormDialog } from '../../../../ui';
import { kindNames, kinds } from './kind-names';

interface LineDialogProps {
  readonly path: Path;
  readonly level: Level;
  /** The line to edit, null for a new one. */
  readonly line: Expectation | null;
  readonly onClose: () => void;
}

/** Asks for the words of a line, what it is, its category and, for one that is there, its level. */
export function LineDialog({ path, level, line, onClose }: LineDialogProps) {
  const [add, edit, move] = [
    useTriedCommand('expectation.add'),
    useTriedCommand('expectation.edit'),
    useTriedCommand('expectation.move'),
  ];
  const [text, setText] = useState(line?.text ?? '');
  const [kind, setKind] = useState(line?.kind ?? 'skill');
  const [category, setCategory] = useState(line?.category ?? level.expectations.at(-1)?.category ?? kindNames.skill);
  const [detail, setDetail] = useState(line?.detail ?? '');
  const [levelId, setLevel] = useState(level.id);
  const categories = [...new Set(path.levels.flatMap(({ expectations }) => expectations.map((one) => one.category)))];
  const isEdited = line && (text !== line.text || kind !== line.kind || category !== line.category || detail !== line.detail);

  const submit = async (): Promise<string | null> => {
    const words = { text: text.replaceAll(/\s+/g, ' '), kind, category };
    if (!line) return sentence(await add({ levelId: level.id, ...words }));
    const refusal = isEdited ? await edit({ expectationId: line.id, changes: { ...words, detail } }) : null;
    if (refusal || levelId === level.id) return sentence(refusal);
    return sentence(await move({ expectationId: line.id, levelId, to: 100_000 }));
  };
  return (
    <FormDialog
      title={line ? 'Edit a line' : `Add a line to ${level.name}`}
      opened
      onClose={onClose}
      submitLabel={line ? 'Save' : 'Add the line'}
      onSubmit={submit}
    >
      <Textarea label="Words" required autosize minRows={2} data-autofocus value={text} onChange={(event) => setText(event.currentTarget.value)} />
      <Select
        label="Kind"
        allowDeselect={false}
        value={kind}
        data={kinds.map((value) => ({ value, label: kindNames[value] }))}
        onChange={(chosen) => setKind(kinds.find((known) => known === chosen) ?? kind)}
      />
      <Autocomplete label="Category" required data={categories} value={category} onChange={setCategory} />
      {line && (
        <>
          <Textarea
            label="Detail"
            description="Examples or more words, one a line."
            autosize
            minRows={2}
            value={detail}
            onChange={(event) => setDetail(event.currentTarget.value)}
          />
          <Select
            label="Level"
            allowDeselect={false}
            value={levelId}
            data={path.levels.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => setLevel(id ?? levelId)}
          />
        </>
      )}
    </FormDialog>
  );
}

const sentence = (refusal: Parameters<typeof commandSentence>[0] | null): string | null =>
  refusal && commandSentence(refusal);
