import { Checkbox, Group, MultiSelect } from '@mantine/core';
import { useDeferredValue } from 'react';
import { useDerived, usePlan } from '../open-plan';
import { expectationChoices, goalChoices, projectChoices } from './evidence-choices';
import type { EvidenceDraft } from './evidence-draft';
import { Suggestions } from './Suggestions';

interface SupportFieldsProps {
  readonly draft: EvidenceDraft;
  readonly onChange: (changes: Partial<EvidenceDraft>) => void;
}

/** What evidence supports: expectations, some of them suggested, goals, projects and the talk about pay. */
export function SupportFields({ draft, onChange }: SupportFieldsProps) {
  const plan = usePlan();
  const goals = useDerived(goalChoices);
  const projects = useDerived(projectChoices);
  const { expectationIds } = draft;
  const words = useDeferredValue(`${draft.title}. ${draft.result}`);
  return (
    <>
      <Suggestions
        words={words}
        chosen={expectationIds}
        onChoose={(id, isChosen) => {
          const others = expectationIds.filter((one) => one !== id);
          onChange({ expectationIds: isChosen ? [...others, id] : others });
        }}
      />
      <MultiSelect
        label="Expectations it supports"
        placeholder={expectationIds.length === 0 ? 'Search among your levels' : ''}
        value={[...expectationIds]}
        data={expectationChoices(plan, expectationIds)}
        onChange={(chosen) => onChange({ expectationIds: chosen })}
        comboboxProps={{ withinPortal: false }}
        searchable
        openOnFocus={false}
        nothingFoundMessage="No expectation of your levels says that"
      />
      <Group grow align="start">
        {goals.length > 0 && (
          <MultiSelect
            label="Goals it belongs to"
            value={[...draft.goalIds]}
            data={goals}
            onChange={(goalIds) => onChange({ goalIds })}
            comboboxProps={{ withinPortal: false }}
            searchable
            openOnFocus={false}
            nothingFoundMessage="No goal says that"
          />
        )}
        {projects.length > 0 && (
          <MultiSelect
            label="Projects it was part of"
            value={[...draft.projectIds]}
            data={projects}
            onChange={(projectIds) => onChange({ projectIds })}
            comboboxProps={{ withinPortal: false }}
            searchable
            openOnFocus={false}
            nothingFoundMessage="No project says that"
          />
        )}
      </Group>
      <Checkbox
        label="It speaks for me in a talk about pay"
        checked={draft.forPay}
        onChange={(event) => onChange({ forPay: event.currentTarget.checked })}
      />
    </>
  );
}
