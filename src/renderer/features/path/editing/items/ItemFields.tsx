import { MultiSelect, Select, TagsInput } from '@mantine/core';
import type { PathItem } from '../../../../../core/paths/path-item.commands';
import type { Path } from '../../../../../core/paths/path';
import { YearsFields } from '../levels/YearsFields';
import { WordsField } from './WordsField';

interface ItemFieldsProps {
  readonly path: Path;
  readonly item: PathItem;
  readonly onChange: (item: PathItem) => void;
}

/** The fields of one thing of a section, as the section has them. */
export function ItemFields({ path, item, onChange }: ItemFieldsProps) {
  const levels = path.levels.map(({ id, name }) => ({ value: id, label: name }));
  if (item.section === 'responsibilities') {
    return <WordsField label="Words" first value={item.words.text} onChange={(text) => onChange({ ...item, words: { text } })} />;
  }
  if (item.section === 'stages') {
    const { words } = item;
    const change = (changes: Partial<typeof words>): void => onChange({ ...item, words: { ...words, ...changes } });
    return (
      <>
        <WordsField label="Title" first value={words.title} onChange={(title) => change({ title })} />
        <YearsFields value={words.years} onChange={(years) => change({ years })} />
        <WordsField label="Focus" value={words.focus} onChange={(focus) => change({ focus })} />
        <TagsInput
          label="Key skills"
          description="Enter after each one."
          splitChars={[]}
          value={words.skills}
          onChange={(skills) => change({ skills })}
        />
        <WordsField label="Mindset" value={words.mindset} onChange={(mindset) => change({ mindset })} />
      </>
    );
  }
  if (item.section === 'projects') {
    const { words } = item;
    const change = (changes: Partial<typeof words>): void => onChange({ ...item, words: { ...words, ...changes } });
    return (
      <>
        <WordsField label="Project" first value={words.title} onChange={(title) => change({ title })} />
        <WordsField label="Label it stands under" value={words.group} onChange={(group) => change({ group })} />
        <Select label="Level" clearable data={levels} value={words.levelId} onChange={(levelId) => change({ levelId })} />
      </>
    );
  }
  if (item.section === 'questions') {
    const { words } = item;
    const change = (changes: Partial<typeof words>): void => onChange({ ...item, words: { ...words, ...changes } });
    return (
      <>
        <WordsField label="Question" first value={words.text} onChange={(text) => change({ text })} />
        <WordsField label="Heading it stands under" value={words.group} onChange={(group) => change({ group })} />
        <MultiSelect label="Levels" data={levels} value={words.levelIds} onChange={(levelIds) => change({ levelIds })} />
      </>
    );
  }
  const { words } = item;
  const isMove = item.section === 'moves';
  return (
    <>
      <WordsField
        label="Label"
        description={isMove ? 'In the form “From Frontend to Backend”.' : ''}
        first
        value={words.label}
        onChange={(label) => onChange({ ...item, words: { ...words, label } })}
      />
      <WordsField label="Words" value={words.text} onChange={(text) => onChange({ ...item, words: { ...words, text } })} />
    </>
  );
}
