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
  const [edited, setEdited] = useState<WeekTemplate | 'new' | null>(null);
  useFocusBack(opened);
  const close = (): void => {
    setEdited(null);
    onClose();
  };
  return (
    <Modal opened={opened} onClose={close} title="Templates of the journal" size="lg">
      {edited === null ? (
        <Overview onEdit={setEdited} />
      ) : (
        <TemplateForm template={edited === 'new' ? null : edited} onDone={() => setEdited(null)} />
      )}
    </Modal>
  );
}

function Overview({ onEdit }: { readonly onEdit: (template: WeekTemplate | 'new') => void }) {
  const plan = usePlan();
  const choose = useCommand('journal.chooseTemplate');
  const remove = useRemoval('journal.removeTemplate');
  const own = templatesOf(plan).filter(({ id }) => plan.journal.templates[id]);
  return (
    <>
      <NativeSelect
        label="Weeks begin with"
        value={plan.journal.templateId}
        data={templatesOf(plan).map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(event) => void choose({ id: event.currentTarget.value })}
      />
      <ul className={classes.list}>
        {own.map((template) => (
          <li key={template.id}>
            <span className={classes.words}>
              {template.name}
              <small>{template.prompts.map(({ title }) => title).join(' · ')}</small>
            </span>
            <Group gap="xs">
              <Button
                size="compact-sm"
                variant="default"
                aria-label={`Edit ${template.name}`}
                onClick={() => onEdit(template)}
              >
                Edit
              </Button>
              <Button
                size="compact-sm"
                variant="subtle"
                aria-label={`Remove ${template.name}`}
                onClick={() => void remove({ id: template.id }, `the template “${template.name}”`)}
              >
                Remove
              </Button>
            </Group>
          </li>
        ))}
      </ul>
      {own.length === 0 && (
        <p className={classes.note}>
          Write prompts of your own where the bundled ones do not ask what you want to remember.
        </p>
      )}
      <Button
        mt="md"
        variant="light"
        leftSection={<IconPlus size={16} aria-hidden="true" />}
        onClick={() => onEdit('new')}
      >
        Add a template
      </Button>
    </>
  );
}
