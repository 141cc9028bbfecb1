import { ActionIcon, Button, Checkbox, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { fewIntentions, openBefore } from '../../../../core/journal/intention.queries';
import type { Intention } from '../../../../core/journal/week';
import { weekOrEmpty } from '../../../../core/journal/week.queries';
import type { IsoWeek } from '../../../../core/kit/dates';
import { counted } from '../../../../core/kit/words';
import { useCommand, useDerived, useFormat, usePlan } from '../../../plan';
import { Panel } from '../../../ui';
import classes from '../journal.module.css';

interface IntentionsProps {
  readonly week: IsoWeek;
  readonly title: string;
}

/** What is meant to be done in a week: checked off, added, and carried over from the weeks before. */
export function Intentions({ week, title }: IntentionsProps) {
  const { intentions } = weekOrEmpty(usePlan(), week);
  const open = useDerived(openBefore, week);
  const carry = useCommand('week.carryIntentions');
  const done = intentions.filter((intention) => intention.done).length;
  return (
    <Panel title={title} note={intentions.length > 0 ? `${done} of ${intentions.length} done` : undefined}>
      <ul className={classes.intentions}>
        {intentions.map((intention) => (
          <Line key={intention.id} week={week} intention={intention} />
        ))}
      </ul>
      {open.length > 0 && (
        <Button size="compact-sm" variant="light" mb="sm" onClick={() => void carry({ week })}>
          Carry over {counted(open.length, 'thing')} left open
        </Button>
      )}
      <NewIntention week={week} title={title} count={intentions.length} />
    </Panel>
  );
}

function Line({ week, intention }: { readonly week: IsoWeek; readonly intention: Intention }) {
  const { id, text, done, fromWeek } = intention;
  const { weekNumber } = useFormat();
  const check = useCommand('week.checkIntention');
  const edit = useCommand('week.editIntention');
  const remove = useCommand('week.removeIntention');
  const [typed, setTyped] = useState<string | null>(null);
  const send = (): void => {
    setTyped(null);
    if (typed !== null && typed.trim() !== '' && typed.trim() !== text) void edit({ week, id, text: typed });
  };
  return (
    <li>
      <Checkbox
        checked={done}
        aria-label={`Done: ${text}`}
        onChange={(event) => void check({ week, id, done: event.currentTarget.checked })}
      />
      <TextInput
        variant="unstyled"
        size="sm"
        aria-label={`Wording of: ${text}`}
        className={done ? classes.done : undefined}
        value={typed ?? text}
        maxLength={500}
        description={
          fromWeek === null ? undefined : `Carried over from ${weekNumber(fromWeek).toLowerCase()}`
        }
        inputWrapperOrder={['input', 'description']}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={send}
        onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
      />
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={`Remove: ${text}`}
        onClick={() => void remove({ week, id })}
      >
        <IconX size={15} aria-hidden="true" />
      </ActionIcon>
    </li>
  );
}

function NewIntention({ week, title, count }: IntentionsProps & { readonly count: number }) {
  const [text, setText] = useState('');
  const add = useCommand('week.addIntention');
  const send = async (): Promise<void> => {
    if (text.trim() !== '' && (await add({ week, text }))) setText('');
  };
  return (
    <form
      className={classes.newIntention}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <TextInput
        size="sm"
        aria-label={`Add to: ${title}`}
        placeholder={
          count < fewIntentions ? 'One thing that would make it a good week' : 'Three are usually enough'
        }
        value={text}
        maxLength={500}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" size="sm" variant="default" disabled={text.trim() === ''}>
        Add
      </Button>
    </form>
  );
}
