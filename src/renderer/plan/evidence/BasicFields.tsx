import { Group, Select, TagsInput, Textarea, TextInput } from '@mantine/core';
import { Audience, EvidenceRole } from '../../../core/evidence/evidence';
import { audienceWords } from '../audience-words';
import { DateField } from '../fields/DateField';
import { useDerived } from '../open-plan';
import { useToday } from '../today';
import { knownPeople } from './evidence-choices';
import type { EvidenceDraft } from './evidence-draft';
import { roleWords } from './evidence-words';
import { FigureFields } from './FigureFields';

interface DraftProps {
  readonly draft: EvidenceDraft;
  readonly onChange: (changes: Partial<EvidenceDraft>) => void;
}

/** What was done, when, in which part, with which result, before whom, and for whose eyes. */
export function BasicFields({ draft, onChange }: DraftProps) {
  const today = useToday();
  return (
    <>
      <TextInput
        label="What you did"
        value={draft.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
        maxLength={500}
        required
        data-autofocus
      />
      <Textarea
        label="Result"
        description="What came of it, in words"
        value={draft.result}
        onChange={(event) => onChange({ result: event.currentTarget.value })}
        maxLength={2_000}
        autosize
        minRows={2}
      />
      <FigureFields draft={draft} onChange={onChange} />
      <Group grow align="start">
        <DateField
          label="When"
          value={draft.on}
          onChange={(on) => onChange({ on: on ?? today })}
          max={today}
          clearable={false}
        />
        <Select
          label="Your part"
          placeholder="Not said"
          value={draft.role}
          data={EvidenceRole.options.map((value) => ({ value, label: roleWords[value] }))}
          onChange={(role) => onChange({ role: EvidenceRole.nullable().parse(role) })}
          comboboxProps={{ withinPortal: false }}
          clearable
          clearButtonProps={{ 'aria-label': 'Do not say what my part was' }}
        />
        <Select
          label="Who may read it"
          value={draft.audience}
          data={Audience.options.map((value) => ({ value, label: audienceWords[value] }))}
          onChange={(audience) => onChange({ audience: Audience.parse(audience) })}
          comboboxProps={{ withinPortal: false }}
          allowDeselect={false}
        />
      </Group>
      <Group grow align="start">
        <TagsInput
          label="People who saw it or did it too"
          placeholder={draft.people.length === 0 ? 'A name, then Enter' : ''}
          value={[...draft.people]}
          data={useDerived(knownPeople)}
          onChange={(people) => onChange({ people })}
          comboboxProps={{ withinPortal: false }}
          maxTags={50}
        />
        <TextInput
          label="Link"
          placeholder="https://"
          value={draft.link}
          onChange={(event) => onChange({ link: event.currentTarget.value })}
        />
      </Group>
    </>
  );
}
