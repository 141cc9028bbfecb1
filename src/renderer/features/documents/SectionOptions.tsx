import { Checkbox } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import type { CareerPlanSection } from '../../../contract/document';
import classes from './documents.module.css';
import { sectionChoices, withSection, type SectionChoice } from './sections';

interface SectionOptionsProps {
  readonly sections: readonly CareerPlanSection[];
  readonly onChange: (sections: CareerPlanSection[]) => void;
}

/** The parts of the career plan. */
export function SectionOptions({ sections, onChange }: SectionOptionsProps) {
  return (
    <fieldset className={classes.sections}>
      <legend>Parts</legend>
      {sectionChoices.map((choice) => (
        <Checkbox
          key={choice.id}
          label={<SectionLabel choice={choice} />}
          description={choice.hint}
          checked={sections.includes(choice.id)}
          onChange={(event) => onChange(withSection(sections, choice.id, event.currentTarget.checked))}
        />
      ))}
    </fieldset>
  );
}

function SectionLabel({ choice: { label, isPrivate } }: { readonly choice: SectionChoice }) {
  if (!isPrivate) return label;
  return (
    <span className={classes.private}>
      {label}
      <span>
        <IconLock size={13} aria-hidden="true" /> private
      </span>
    </span>
  );
}
