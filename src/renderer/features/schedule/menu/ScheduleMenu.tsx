import { Button, Menu } from '@mantine/core';
import { IconChartDots, IconChevronDown, IconGitBranch, IconRulerMeasure } from '@tabler/icons-react';
import { navigate } from '../../../app/routes';

/** The ways to look ahead and back from the schedule. */
export function ScheduleMenu() {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden="true" />}>Look ahead</Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconGitBranch size={16} aria-hidden="true" />}
          onClick={() => navigate({ screen: 'schedule', view: 'what-if' })}
        >
          What if…
        </Menu.Item>
        <Menu.Item
          leftSection={<IconChartDots size={16} aria-hidden="true" />}
          onClick={() => navigate({ screen: 'schedule', view: 'forecast' })}
        >
          Forecast
        </Menu.Item>
        <Menu.Item
          leftSection={<IconRulerMeasure size={16} aria-hidden="true" />}
          onClick={() => navigate({ screen: 'schedule', view: 'estimates' })}
        >
          Estimates and what it took
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
