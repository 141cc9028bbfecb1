import { Button, Group, Modal, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { WeekTemplate } from '../../../../core/journal/journal';
import { templatesOf } from '../../../../core/journal/templates';
import { useCommand, usePlan, useRemoval } from '../../../plan';
import { useFocusBack } from '../../../ui/use-focus-back';
import classes from '../journal.module.css';
import { TemplateForm } from './TemplateForm';

interface TemplatesDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** The templates of the journal: the one weeks begin with, and the person's own to add, change and remove. */
export function TemplatesDialog({ opened, onClose }: TemplatesDialogProps) {
  const [edited, setEdited] = useState<Editing | null>(null);
  useFocusBack(opened);
  const close = (): void => {
    setEdited(null);
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title={titleOf(edited)} size="lg">
      {edited === null ? (
        <Overview onEdit={setEdited} />
      ) : (
        <TemplateForm {...edited} onDone={() => setEdited(null)} />
      )}
    </Modal>
  );
}

/** The template to change, null for a new one, and what a new one begins with. */
interface Editing {
  readonly template: WeekTemplate | null;
  readonly from: WeekTemplate | null;
}

const titleOf = (edited: Editing | null): string => {
  if (edited === null) return 'Templates of the journal';
  return edited.template ? 'Edit the template' : 'Add a template';
};

function Overview({ onEdit }: { readonly onEdit: (edited: Editing) => void }) {
  const plan = usePlan();
  const choose = useCommand('journal.chooseTemplate');
  const templates = templatesOf(plan);
  return (
    <>
      <NativeSelect
        label="Weeks begin with"
        value={plan.journal.templateId}
        data={templates.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => void choose({ id: event.currentTarget.value })}
      />
      <ul className={classes.list}>
        {templates.map((template) => (
          <li key={template.id}>
            <span className={classes.words}>
              {template.name}
              <small>{template.prompts.map(({ title }) => title).join(' · ')}</small>
            </span>
            {plan.journal.templates[template.id] ? (
              <OwnTools template={template} onEdit={() => onEdit({ template, from: null })} />
            ) : (
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Copy ${template.name}`}
                onClick={() => onEdit({ template: null, from: template })}
              >
                Copy
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={classes.note}>
        Copy one, or begin with none, where these do not ask what you want to remember.
      </p>
      <Button
        mt="md"
        variant="light"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        onClick={() => onEdit({ template: null, from: null })}
      >
        Add a template
      </Button>
    </>
  );
}

interface OwnToolsProps {
  readonly template: WeekTemplate;
  readonly onEdit: () => void;
}

function OwnTools({ template: { id, name }, onEdit }: OwnToolsProps) {
  const remove = useRemoval('journal.removeTemplate');
  return (
    <Group gap="xs" wrap="nowrap">
      <Button size="compact-sm" variant="default" aria-label={`Edit ${name}`} onClick={onEdit}>
        Edit
      </Button>
      <Button
        size="compact-sm"
        variant="subtle"
        aria-label={`Remove ${name}`}
        onClick={() => void remove({ id }, `the template “${name}”`)}
      >
        Remove
      </Button>
    </Group>
  );
}
