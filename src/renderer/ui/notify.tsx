import { Button, Group, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';

/** What a person is told in passing; an action, where there is one, closes the notice. */
export interface Notice {
  readonly message: string;
  readonly tone?: 'plain' | 'problem';
  readonly action?: { readonly label: string; readonly run: () => unknown };
}

/**
 * Tells a person something without taking the focus: plain notices leave by themselves, problems stay until
 * closed.
 */
export const notify = ({ message, tone = 'plain', action }: Notice): void => {
  const id = notifications.show({
    color: tone === 'problem' ? 'clay' : 'pine',
    autoClose: tone === 'problem' ? false : 8_000,
    closeButtonProps: { 'aria-label': 'Close this notice' },
    message: (
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text size="sm" c="var(--wm-ink)">
          {message}
        </Text>
        {action && (
          <Button
            size="compact-sm"
            variant="light"
            onClick={() => {
              notifications.hide(id);
              action.run();
            }}
          >
            {action.label}
          </Button>
        )}
      </Group>
    ),
  });
};
