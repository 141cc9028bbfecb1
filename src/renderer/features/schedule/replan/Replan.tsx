import { Button, Checkbox, Group, Modal } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconRoute } from '@tabler/icons-react';
import { useState } from 'react';
import { counted } from '../../../../core/kit/words';
import { replanOf, type ReplanItem } from '../../../../core/schedule/replan/replan';
import { useCommand, useDerived, useFormat, usePlan, useToday } from '../../../plan';
import { useFocusBack } from '../../../ui/use-focus-back';
import classes from './replan.module.css';
import { moveWords } from './move-words';

/** Opens what is planned other than it was last accepted. */
export function Replan() {
  const items = useDerived(replanOf, useToday());
  const [opened, dialog] = useDisclosure();
  useFocusBack(opened);
  return (
    <>
      <Button variant="default" leftSection={<IconRoute size={16} aria-hidden="true" />} onClick={dialog.open}>
        {items.length === 0 ? 'Re-plan' : `Re-plan (${items.length})`}
      </Button>
      <Modal opened={opened} onClose={dialog.close} title="Re-plan" size="xl">
        {opened && <Preview items={items} onClose={dialog.close} />}
      </Modal>
    </>
  );
}

function Preview({ items, onClose }: { readonly items: readonly ReplanItem[]; readonly onClose: () => void }) {
  const [refused, setRefused] = useState<ReadonlySet<string>>(new Set());
  const accept = useCommand('schedule.accept');
  const today = useToday();
  const accepted = items.map(({ milestoneId }) => milestoneId).filter((id) => !refused.has(id));
  const moved = useDates(accepted, today);
  if (items.length === 0) {
    return <p className={classes.lead}>Everything is planned for the dates you last accepted. There is nothing to decide.</p>;
  }
  const send = async (): Promise<void> => {
    if (await accept({ ids: accepted })) onClose();
  };
  const toggle = (id: string): void =>
    setRefused((before) => (before.has(id) ? new Set([...before].filter((other) => other !== id)) : new Set([...before, id])));
  return (
    <>
      <p className={classes.lead}>
        Weeks go as they go. These dates differ from those you last accepted. What you accept becomes the date to measure by; what
        you leave keeps its old one and comes up again.
      </p>
      <ul className={classes.items}>
        {items.map((item) => (
          <Item
            key={item.milestoneId}
            item={moved.get(item.milestoneId) ?? item}
            isAccepted={!refused.has(item.milestoneId)}
            onToggle={() => toggle(item.milestoneId)}
          />
        ))}
      </ul>
      <Group justify="space-between" mt="md">
        <Button
          variant="subtle"
          onClick={() => setRefused(accepted.length > 0 ? new Set(items.map(({ milestoneId }) => milestoneId)) : new Set())}
        >
          {accepted.length > 0 ? 'Choose none' : 'Choose all'}
        </Button>
        <Group gap="sm">
          <Button variant="default" onClick={onClose}>Leave all as it was</Button>
          <Button disabled={accepted.length === 0} onClick={() => void send()}>
            {accepted.length === 0 ? 'Accept' : `Accept ${counted(accepted.length, 'date')}`}
          </Button>
        </Group>
      </Group>
    </>
  );
}

function Item({ item, isAccepted, onToggle }: { readonly item: ReplanItem; readonly isAccepted: boolean; readonly onToggle: () => void }) {
  const { date } = useFormat();
  const span = (dates: ReplanItem['before']): string => (dates ? `${date(dates.start)} to ${date(dates.end)}` : 'No dates');
  return (
    <li className={classes.item} data-refused={!isAccepted}>
      <Checkbox aria-label={`Accept: ${item.title}`} checked={isAccepted} onChange={onToggle} />
      <span className={classes.title}>
        {item.title}
        <small>{moveWords(item)}</small>
      </span>
      <span className={classes.dates}><small>Before</small>{span(item.before)}</span>
      <span className={classes.dates}><small>After</small>{span(item.after)}</span>
    </li>
  );
}

/** What the chosen items would be accepted with: letting passed pins of others stand can move them. */
const useDates = (accepted: readonly string[], today: ReturnType<typeof useToday>): ReadonlyMap<string, ReplanItem> => {
  const plan = usePlan();
  return new Map(replanOf(plan, today, accepted).map((item) => [item.milestoneId, item]));
};
