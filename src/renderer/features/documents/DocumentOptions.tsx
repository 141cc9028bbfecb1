import { Checkbox, SegmentedControl } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { DocumentRequest } from '../../../contract/document';
import classes from './documents.module.css';
import { sectionChoices, withSection, type SectionChoice } from './sections';

interface DocumentOptionsProps {
  readonly request: DocumentRequest;
  readonly onChange: (request: DocumentRequest) => void;
}

/** The parts of the document and the paper it is printed on. */
export function DocumentOptions({ request, onChange }: DocumentOptionsProps) {
  return (
    <div className={classes.options}>
      <fieldset className={classes.sections}>
        <legend>Parts</legend>
        {sectionChoices.map((choice) => (
          <Checkbox
            key={choice.id}
            label={<SectionLabel choice={choice} />}
            description={choice.hint}
            checked={request.sections.includes(choice.id)}
            onChange={(event) =>
              onChange({
                ...request,
                sections: withSection(request.sections, choice.id, event.currentTarget.checked),
              })
            }
          />
        ))}
      </fieldset>
      <SegmentedControl
        aria-label="Paper"
        fullWidth
        value={request.paper}
        data={[...DocumentRequest.shape.paper.options]}
        onChange={(paper) => onChange({ ...request, paper })}
      />
    </div>
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
