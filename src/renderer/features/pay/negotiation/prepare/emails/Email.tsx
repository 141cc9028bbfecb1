import { Button, Group } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useState } from 'react';
import { namesFloor } from '../../../../../../core/negotiation/emails';
import { filled, type PreparedReply } from '../../../../../../core/negotiation/replies';
import { request, useCommand, useFormat, usePreferences } from '../../../../../plan';
import { ProseField } from '../../../../../plan/fields/ProseField';
import { notify } from '../../../../../ui';
import classes from '../../../pay.module.css';

interface EmailProps {
  readonly email: PreparedReply;
  readonly own: string | null;
  readonly fillings: Readonly<Record<string, string>>;
}

/** One mail: as it would be sent, and the words it is made from. */
export function Email({ email, own, fillings }: EmailProps) {
  const words = own ?? email.words;
  const [text, setText] = useState(words);
  const { hideAmounts } = usePreferences();
  const { prose } = useFormat();
  const set = useCommand('reply.set');
  const mail = filled(text, fillings);
  const copy = async (): Promise<void> => {
    await request('clipboard.write', { text: mail });
    notify({ message: 'The mail is copied. Paste it into your mail program.' });
  };
  return (
    <>
      <p className={classes.letter}>{prose(mail)}</p>
      {namesFloor(text) && (
        <p className={classes.warnings} role="alert">
          This mail names your floor, and the other side would read it.
        </p>
      )}
      <ProseField
        label="Your words"
        description="{ask}, {target}, {theirs}, {evidence}, {company}, {role}, {answerBy}, {start} and {name} are filled from your plan"
        value={text}
        onChange={setText}
        onBlur={() => {
          if (text !== words) void set({ id: email.id, words: text });
        }}
        maxRows={16}
        maxLength={5_000}
      />
      <Group gap="sm" mt="sm">
        <Button
          size="compact-sm"
          leftSection={<IconCopy size={15} aria-hidden="true" />}
          disabled={hideAmounts}
          onClick={() => void copy()}
        >
          Copy the mail
        </Button>
        {own !== null && (
          <Button size="compact-sm" variant="subtle" onClick={() => void set({ id: email.id, words: '' })}>
            Back to the bundled words
          </Button>
        )}
        {hideAmounts && <span className={classes.muted}>Show amounts to copy it with its figures.</span>}
      </Group>
    </>
  );
}
