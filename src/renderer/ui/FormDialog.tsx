import { Alert, Button, Group, Modal, Stack } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import classes from './FormDialog.module.css';
import { useFocusBack } from './use-focus-back';

interface FormDialogProps {
  readonly title: string;
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly submitLabel: string;
  /**
   * Sends the form; gives the sentence to show when it was refused, or null when it was taken and the dialog
   * may close.
   */
  readonly onSubmit: () => Promise<string | null>;
  /** Left of the buttons: a removal, say. */
  readonly aside?: ReactNode;
  readonly size?: string | number;
  readonly children: ReactNode;
}

/**
 * A form in a dialog: Enter sends it, Escape leaves it, a refusal is shown in place and keeps what was
 * typed. Its buttons stay in sight however long the form is.
 */
export function FormDialog({
  title,
  opened,
  onClose,
  submitLabel,
  onSubmit,
  aside,
  size = 'lg',
  children,
}: FormDialogProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  useFocusBack(opened);
  const close = (): void => {
    setRefusal(null);
    onClose();
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending) return;
    setSending(true);
    try {
      const sentence = await onSubmit();
      if (sentence === null) close();
      else setRefusal(sentence);
    } finally {
      setSending(false);
    }
  };
  return (
    <Modal
      opened={opened}
      onClose={close}
      title={title}
      size={size}
      classNames={{ content: classes.content }}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">{children}</Stack>
        <div className={classes.footer}>
          {refusal !== null && (
            <Alert color="clay" variant="light" role="alert">
              {refusal}
            </Alert>
          )}
          <Group justify="space-between">
            <span>{aside}</span>
            <Group gap="sm">
              <Button variant="default" onClick={close}>
                Cancel
              </Button>
              <Button type="submit" loading={sending}>
                {submitLabel}
              </Button>
            </Group>
          </Group>
        </div>
      </form>
    </Modal>
  );
}
