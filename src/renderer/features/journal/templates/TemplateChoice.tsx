import { Button, Group, NativeSelect } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { findTemplate, templatesOf } from '../../../../core/journal/templates';
import { weekOrEmpty } from '../../../../core/journal/week.queries';
import type { IsoWeek } from '../../../../core/kit/dates';
import { useCommand, usePlan } from '../../../plan';
import { TemplatesDialog } from './TemplatesDialog';

/** Chooses the prompts of a week, and opens the person's own templates. */
export function TemplateChoice({ week }: { readonly week: IsoWeek }) {
  const plan = usePlan();
  const { templateId } = weekOrEmpty(plan, week);
  const choose = useCommand('week.chooseTemplate');
  const [opened, dialog] = useDisclosure();
  const usual = findTemplate(plan, plan.journal.templateId)?.name ?? '';
  return (
    <Group gap="xs">
      <NativeSelect
        size="xs"
        aria-label="Prompts of this week"
        value={templateId ?? ''}
        data={[
          { value: '', label: `${usual} (as always)` },
          ...templatesOf(plan).map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(event) => void choose({ week, id: event.currentTarget.value || null })}
      />
      <Button size="compact-xs" variant="subtle" onClick={dialog.open}>
        Templates
      </Button>
      <TemplatesDialog opened={opened} onClose={dialog.close} />
    </Group>
  );
}
