import { ActionIcon, Button, Group, NumberInput, Popover, Tooltip } from '@mantine/core';
import { IconClockPlus } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import type { Milestone } from '../../../../core/milestones/milestone';
import { useCommand, useToday } from '../../../plan';
import { notify } from '../../../ui';

/** Logs hours worked today on a milestone. */
export function LogHours({ milestone }: { readonly milestone: Milestone }) {
  const [opened, setOpened] = useState(false);
  const [hours, setHours] = useState(1);
  const logHours = useCommand('milestone.logHours');
  const today = useToday();
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!(await logHours({ id: milestone.id, on: today, hours }))) return;
    setOpened(false);
    notify({ message: `Logged ${hours} h on “${milestone.title}”.` });
  };
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      trapFocus
      returnFocus
      withArrow
      position="bottom-end"
      shadow="md"
    >
      <Popover.Target>
        <Tooltip label="Log hours" disabled={opened}>
          <ActionIcon
            variant="subtle"
            size={32}
            aria-label={`Log hours on ${milestone.title}`}
            onClick={() => setOpened(!opened)}
          >
            <IconClockPlus size={18} stroke={1.7} aria-hidden="true" />
          </ActionIcon>
        </Tooltip>
      </Popover.Target>
      <Popover.Dropdown aria-label="Log hours">
        <form onSubmit={(event) => void submit(event)}>
          <Group align="end" gap="sm" wrap="nowrap">
            <NumberInput
              label="Hours today"
              w={110}
              min={0.25}
              max={24}
              step={0.25}
              decimalScale={2}
              value={hours}
              onChange={(typed) => setHours(Number(typed))}
            />
            <Button type="submit">Log</Button>
          </Group>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
