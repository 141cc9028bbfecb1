import { Button, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconChevronDown, IconListCheck, IconPlus, IconTemplate } from '@tabler/icons-react';
import { GoalDialog } from '../GoalDialog';
import { GapsDialog } from './GapsDialog';
import { TemplatesDialog } from './TemplatesDialog';

/** Adds a goal by hand, or several from what a level asks for and what the path suggests. */
export function AddGoals() {
  const [adding, dialog] = useDisclosure();
  const [fromGaps, gaps] = useDisclosure();
  const [fromPath, templates] = useDisclosure();
  return (
    <>
      <Menu position="bottom-end" shadow="md" withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button variant="default" rightSection={<IconChevronDown size={16} aria-hidden="true" />}>
            Goals from the path
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconListCheck size={16} aria-hidden="true" />} onClick={gaps.open}>
            From unmet expectations
          </Menu.Item>
          <Menu.Item leftSection={<IconTemplate size={16} aria-hidden="true" />} onClick={templates.open}>
            From stages and projects
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={dialog.open}>
        Add a goal
      </Button>
      <GoalDialog key={String(adding)} goal={null} opened={adding} onClose={dialog.close} />
      {fromGaps && <GapsDialog onClose={gaps.close} />}
      {fromPath && <TemplatesDialog onClose={templates.close} />}
    </>
  );
}
