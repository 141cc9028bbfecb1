import { ActionIcon, Menu } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconDots, IconLink, IconRotate, IconUnlink } from '@tabler/icons-react';
import type { ExpectationChange, LevelChanges } from '../../../../core/changes/changes';
import { focusLine } from './focus-line';
import { shownExpectation } from './kind-words';
import { SameAsDialog } from './SameAsDialog';
import { useCorrections } from './use-corrections';

interface CorrectionMenuProps {
  readonly change: ExpectationChange;
  readonly changes: LevelChanges;
}

/** What a person can say of a pairing: not the same, the same as another line, or nothing any more. */
export function CorrectionMenu({ change, changes }: CorrectionMenuProps) {
  const [choosing, dialog] = useDisclosure();
  const { setApart, takeBack } = useCorrections(changes);
  const { id, text } = shownExpectation(change);
  const act = (correct: () => Promise<boolean>) => () => void correct().then((done) => done && focusLine(id));
  const paired = change.kind === 'grown' || change.kind === 'kept' ? change : null;
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            size={26}
            aria-label={`Correct the pairing: ${text}`}
            title="Correct the pairing"
          >
            <IconDots size={16} aria-hidden="true" />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {paired && (
            <Menu.Item
              leftSection={<IconUnlink size={15} aria-hidden="true" />}
              onClick={act(() => setApart(paired.from, paired.to))}
            >
              Not the same
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconLink size={15} aria-hidden="true" />} onClick={dialog.open}>
            Same as …
          </Menu.Item>
          {change.corrections.length > 0 && (
            <Menu.Item
              leftSection={<IconRotate size={15} aria-hidden="true" />}
              onClick={act(() => takeBack(change.corrections))}
            >
              Take my correction back
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      {choosing && <SameAsDialog change={change} changes={changes} onClose={dialog.close} />}
    </>
  );
}
