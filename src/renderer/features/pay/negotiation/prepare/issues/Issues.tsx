import { ActionIcon, Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import type { Issue } from '../../../../../../core/negotiation/talk';
import { issuesByWeight } from '../../../../../../core/negotiation/trades';
import type { Plan } from '../../../../../../core/plan/plan';
import { useDerived, useFormat, usePlan, useRemoval } from '../../../../../plan';
import { EmptyState, Panel } from '../../../../../ui';
import classes from '../../../pay.module.css';
import { IssueDialog } from './IssueDialog';
import { figureWords } from '../../../../../../core/negotiation/issue-words';
import { Trades } from './Trades';

/** What the talk is about besides the base, the weightiest first, and what can be offered for what. */
export function Issues() {
  const issues = useDerived(issuesOf);
  const [adding, dialog] = useDisclosure();
  const add = (
    <Button
      size="compact-sm"
      variant="light"
      leftSection={<IconPlus size={15} aria-hidden="true" />}
      onClick={dialog.open}
    >
      Add an issue
    </Button>
  );
  return (
    <Panel title="What you talk about" note={issues.length > 0 && add}>
      {issues.length === 0 && (
        <EmptyState action={add}>
          Base, sign-on, leave, title, start, remote days: with several things on the table you can give one
          for another. Say what a step of each is worth to you.
        </EmptyState>
      )}
      <ul className={classes.lines}>
        {issues.map((issue) => (
          <IssueLine key={issue.id} issue={issue} />
        ))}
      </ul>
      {issues.length > 1 && <Trades issues={issues} />}
      <IssueDialog key={String(adding)} issue={null} opened={adding} onClose={dialog.close} />
    </Panel>
  );
}

const issuesOf = ({ negotiation }: Plan): Issue[] => issuesByWeight(Object.values(negotiation.issues));

function IssueLine({ issue }: { readonly issue: Issue }) {
  const { currency } = usePlan().negotiation;
  const { money, number } = useFormat();
  const remove = useRemoval('issue.remove');
  const [editing, dialog] = useDisclosure();
  const { id, title, least, most, step, worth, weight } = issue;
  const said = (at: number): string =>
    figureWords(issue, at, { money: (amount) => money(amount, currency), number });
  return (
    <li>
      <span>
        {title}: {said(least)} to {said(most)}
        <small>
          Each step of {said(step)} is worth {money(worth, currency)} a year to you. Matters {number(weight)} of 10.
        </small>
      </span>
      <span className={classes.tools}>
        <ActionIcon variant="subtle" color="gray" aria-label={`Edit the issue ${title}`} onClick={dialog.open}>
          <IconPencil size={16} aria-hidden="true" />
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={`Remove the issue ${title}`}
          onClick={() => void remove({ id }, `“${title}”`)}
        >
          <IconTrash size={16} aria-hidden="true" />
        </ActionIcon>
      </span>
      <IssueDialog key={String(editing)} issue={issue} opened={editing} onClose={dialog.close} />
    </li>
  );
}
