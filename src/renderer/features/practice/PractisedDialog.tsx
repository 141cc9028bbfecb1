import { ActionIcon, Input, SegmentedControl } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { commandSentence } from '../../../core/commands/sentences';
import type { Question } from '../../../core/paths/path';
import { Went } from '../../../core/practice/practice';
import { wentWords } from '../../../core/practice/practice-words';
import { useCommand, useFormat, usePlan, useToday, useTriedCommand } from '../../plan';
import { DateField } from '../../plan/fields/DateField';
import { FormDialog } from '../../ui';
import classes from './practice.module.css';

interface PractisedDialogProps {
  readonly question: Question;
  readonly onClose: () => void;
}

const choices: readonly { readonly value: Went; readonly label: string }[] = [
  { value: 'good', label: 'It went well' },
  { value: 'hard', label: 'It was hard' },
  { value: 'again', label: 'Again soon' },
];

/**
 * Notes that a question was practised, on which day and how it went; what was noted before can be taken back.
 */
export function PractisedDialog({ question, onClose }: PractisedDialogProps) {
  const today = useToday();
  const record = useTriedCommand('practice.record');
  const [on, setOn] = useState(today);
  const [went, setWent] = useState<Went>('good');
  const submit = async (): Promise<string | null> => {
    const refusal = await record({ itemId: question.id, on, went });
    return refusal && commandSentence(refusal);
  };
  return (
    <FormDialog
      title="Practised a question"
      opened
      onClose={onClose}
      submitLabel="Note it"
      onSubmit={submit}
      size="md"
    >
      <p className={classes.question}>{question.text}</p>
      <Input.Wrapper label="How it went" labelElement="div">
        <SegmentedControl
          fullWidth
          data-autofocus
          aria-label="How it went"
          value={went}
          onChange={(value) => setWent(Went.parse(value))}
          data={[...choices]}
        />
      </Input.Wrapper>
      <DateField
        label="On"
        value={on}
        onChange={(day) => setOn(day ?? today)}
        max={today}
        clearable={false}
      />
      <Earlier questionId={question.id} />
    </FormDialog>
  );
}

function Earlier({ questionId }: { readonly questionId: string }) {
  const { date } = useFormat();
  const takeBack = useCommand('practice.removeAttempt');
  const attempts = usePlan().practice[questionId]?.attempts ?? [];
  if (attempts.length === 0) return null;
  return (
    <section aria-label="Noted before">
      <h3 className={classes.earlier}>Noted before</h3>
      <ul className={classes.attempts}>
        {attempts
          .toReversed()
          .toSorted((a, b) => (a.on === b.on ? 0 : a.on < b.on ? 1 : -1))
          .map(({ id, on, went }) => (
            <li key={id}>
              <span>
                {date(on)}, {wentWords[went]}
              </span>
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Take back ${date(on)}, ${wentWords[went]}`}
                onClick={() => void takeBack({ itemId: questionId, attemptId: id })}
              >
                <IconTrash size={16} aria-hidden="true" />
              </ActionIcon>
            </li>
          ))}
      </ul>
    </section>
  );
}
