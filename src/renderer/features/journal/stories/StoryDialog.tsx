import { Button, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { commandSentence } from '../../../../core/commands/sentences';
import { Audience } from '../../../../core/evidence/evidence';
import { evidenceFor, evidenceNewestFirst } from '../../../../core/evidence/evidence.queries';
import { lengthOf, storyParts } from '../../../../core/stories/story.queries';
import type { Plan } from '../../../../core/plan/plan';
import type { Story } from '../../../../core/stories/story';
import { storyFrom } from '../../../../core/stories/story.prefill';
import { useDerived, useFormat, usePlan, useTriedCommand } from '../../../plan';
import { audienceWords } from '../../../plan/audience-words';
import { expectationChoices } from '../../../plan/evidence/evidence-choices';
import { FormDialog } from '../../../ui';
import classes from './stories.module.css';
import { minutesText, partWords } from './story-words';

interface StoryDialogProps {
  /** The story to edit, or null to write one. */
  readonly story: Story | null;
  /** The expectation a new one is to tell of, or null. */
  readonly about: string | null;
  readonly onClose: () => void;
}

type StoryDraft = Omit<Story, 'id' | 'editedOn'>;

/**
 * Writes a story in its four parts with a count of words for each; evidence chosen first fills in what it
 * says.
 */
export function StoryDialog({ story, about, onClose }: StoryDialogProps) {
  const plan = usePlan();
  const [draft, setDraft] = useState<StoryDraft>(() => draftOf(plan, story, about));
  const change = (changes: Partial<StoryDraft>): void => setDraft((before) => ({ ...before, ...changes }));
  const add = useTriedCommand('story.add');
  const edit = useTriedCommand('story.edit');
  const submit = async (): Promise<string | null> => {
    if (draft.title.trim() === '') return 'Give the story a title you will know it by.';
    const refusal = story ? await edit({ id: story.id, changes: draft }) : await add(draft);
    return refusal && commandSentence(refusal);
  };
  const { parts, words, minutes } = lengthOf(draft);
  return (
    <FormDialog
      title={story ? 'Edit the story' : 'Write a story'}
      opened
      onClose={onClose}
      submitLabel={story ? 'Keep changes' : 'Add the story'}
      onSubmit={submit}
      aside={
        <span className={classes.muted} role="status">
          {words} words, {minutesText(minutes)} to tell
        </span>
      }
    >
      <BuiltFrom draft={draft} onChange={change} />
      <TextInput
        label="Title"
        value={draft.title}
        onChange={(event) => change({ title: event.currentTarget.value })}
        maxLength={500}
        required
      />
      {storyParts.map((part) => (
        <Textarea
          key={part}
          label={`${partWords[part].name}, ${parts[part]} words`}
          description={partWords[part].hint}
          value={draft[part]}
          onChange={(event) => change({ [part]: event.currentTarget.value })}
          maxLength={10_000}
          autosize
          minRows={2}
          maxRows={12}
        />
      ))}
      <MultiSelect
        label="Expectations it tells of"
        value={draft.expectationIds}
        data={expectationChoices(plan, draft.expectationIds)}
        onChange={(expectationIds) => change({ expectationIds })}
        comboboxProps={{ withinPortal: false }}
        searchable
        openOnFocus={false}
        nothingFoundMessage="No expectation of your levels says that"
      />
      <Select
        label="Who may read it"
        value={draft.audience}
        data={Audience.options.map((value) => ({ value, label: audienceWords[value] }))}
        onChange={(audience) => change({ audience: Audience.parse(audience) })}
        comboboxProps={{ withinPortal: false }}
        allowDeselect={false}
      />
    </FormDialog>
  );
}

interface BuiltFromProps {
  readonly draft: StoryDraft;
  readonly onChange: (changes: Partial<StoryDraft>) => void;
}

function BuiltFrom({ draft, onChange }: BuiltFromProps) {
  const { date } = useFormat();
  const pieces = useDerived(evidenceNewestFirst);
  const chosen = pieces.filter(({ id }) => draft.evidenceIds.includes(id));
  const isEmpty = storyParts.every((part) => draft[part].trim() === '');
  return (
    <div>
      <MultiSelect
        label="Built from this evidence"
        value={draft.evidenceIds}
        data={pieces.map(({ id, title, on }) => ({ value: id, label: `${title} (${date(on)})` }))}
        onChange={(evidenceIds) => onChange({ evidenceIds })}
        comboboxProps={{ withinPortal: false }}
        searchable
        openOnFocus={false}
        data-autofocus
        nothingFoundMessage="No evidence says that"
      />
      {chosen.length > 0 && isEmpty && (
        <Button
          className={classes.fill}
          size="compact-sm"
          variant="light"
          onClick={() => onChange(filled(draft, chosen))}
        >
          Fill in what the evidence says
        </Button>
      )}
    </div>
  );
}

const filled = (draft: StoryDraft, chosen: Parameters<typeof storyFrom>[0]): StoryDraft => {
  const said = storyFrom(chosen);
  return {
    ...said,
    title: draft.title.trim() === '' ? said.title : draft.title,
    expectationIds: [...new Set([...draft.expectationIds, ...said.expectationIds])],
  };
};

/** The story as it is; a new one about an expectation is offered the newest evidence that supports it. */
const draftOf = (plan: Plan, story: Story | null, about: string | null): StoryDraft => {
  if (story) {
    const { id: _, editedOn: __, ...draft } = story;
    return draft;
  }
  if (about === null) return storyFrom([]);
  return {
    ...storyFrom([]),
    evidenceIds: evidenceFor(plan, about)
      .slice(0, 3)
      .map(({ id }) => id),
    expectationIds: [about],
  };
};
