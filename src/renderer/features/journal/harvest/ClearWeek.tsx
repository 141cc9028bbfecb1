import { Button, Group, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { evidenceOfWeek } from '../../../../core/evidence/harvest/harvest.queries';
import type { IsoWeek } from '../../../../core/kit/dates';
import { counted } from '../../../../core/kit/words';
import { useDerived, useJournalWeeks, usePlan, useRemoval } from '../../../plan';

/**
 * Clears a written week with everything harvested from it, after saying what goes; one undo brings all back.
 */
export function ClearWeek({ week }: { readonly week: IsoWeek }) {
  const { title } = useJournalWeeks();
  const pieces = useDerived(evidenceOfWeek, week);
  const clear = useRemoval('week.clear');
  const [asking, dialog] = useDisclosure();
  if (!usePlan().weeks[week]) return null;
  const goes =
    pieces.length === 0 ? '' : ` and ${counted(pieces.length, 'piece')} of evidence harvested from it`;
  return (
    <>
      <Button variant="subtle" color="gray" justify="start" w="fit-content" onClick={dialog.open}>
        Clear the week…
      </Button>
      <Modal opened={asking} onClose={dialog.close} title="Clear this week?">
        <p>
          The entry of {title(week)} is removed{goes}. Undo brings everything back.
        </p>
        <Group justify="flex-end" mt="md">
          <Button variant="default" onClick={dialog.close}>
            Keep it
          </Button>
          <Button
            color="clay"
            onClick={() => {
              dialog.close();
              void clear({ week }, `the entry${goes}`);
            }}
          >
            Clear the week
          </Button>
        </Group>
      </Modal>
    </>
  );
}
