import { Button, Group, NumberInput, Popover, Stack } from '@mantine/core';
import { IconClock } from '@tabler/icons-react';
import { useState } from 'react';
import type { Milestone } from '../../../../core/milestones/milestone';
import { useCommand, useToday } from '../../../plan';
import { DateField } from '../../../plan/fields/DateField';

/** Notes hours worked on a milestone: how many, and on which day. */
export function LogHours({ milestone }: { readonly milestone: Milestone }) {
  const today = useToday();
  const [opened, setOpened] = useState(false);
  const [hours, setHours] = useState<number | string>(1);
  const [on, setOn] = useState(today);
  const log = useCommand('milestone.logHours');
  const send = async (): Promise<void> => {
    if (await log({ id: milestone.id, on, hours: Number(hours) })) setOpened(false);
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" trapFocus withArrow withinPortal>
      <Popover.Target>
        <Button
          size="compact-sm"
          variant="default"
          aria-label={`Log hours on ${milestone.title}`}
          leftSection={<IconClock size={15} aria-hidden="true" />}
          onClick={() => setOpened((is) => !is)}
        >
          Log
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={`Log hours on ${milestone.title}`}>
        <form onSubmit={(event) => { event.preventDefault(); void send(); }}>
          <Stack gap="sm">
            <Group gap="sm" align="end">
              <NumberInput label="Hours" value={hours} onChange={setHours} min={0.25} max={24} step={0.25} w={96} data-autofocus />
              <DateField label="On" value={on} onChange={(day) => setOn(day ?? today)} max={today} clearable={false} w={150} />
            </Group>
            <Button type="submit">Log hours</Button>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
}
