import { ActionIcon, Button, Group, NumberInput, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { criteriaScore, type Criterion } from '../../../../../core/offers/criteria';
import type { Offer } from '../../../../../core/offers/offer';
import { useCommand, useFormat, usePlan, useRemoval } from '../../../../plan';
import { EmptyState, Panel } from '../../../../ui';
import classes from '../../pay.module.css';

/** What is not money, weighed by criteria of the person's own: a score for each offer, 0 to 10. */
export function Criteria({ offers }: { readonly offers: readonly Offer[] }) {
  const { criteria } = usePlan();
  return (
    <Panel title="What is not money" note="your own criteria, 0 to 10">
      {criteria.length === 0 ? (
        <EmptyState>
          People to learn from, the way home, what you would build: name what counts and how much.
        </EmptyState>
      ) : (
        <div className={classes.scroll}>
          <Scores offers={offers} criteria={criteria} />
        </div>
      )}
      <AddCriterion />
    </Panel>
  );
}

function Scores({
  offers,
  criteria,
}: {
  readonly offers: readonly Offer[];
  readonly criteria: readonly Criterion[];
}) {
  const { number, percent } = useFormat();
  const remove = useRemoval('criterion.remove');
  const edit = useCommand('criterion.edit');
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">Criterion</th>
          <th scope="col">Weight</th>
          {offers.map(({ id, company }) => (
            <th key={id} scope="col" className={classes.figure}>
              {company}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {criteria.map((criterion) => (
          <tr key={criterion.id}>
            <th scope="row">
              {criterion.title}{' '}
              <ActionIcon
                variant="subtle"
                color="gray"
                aria-label={`Remove the criterion ${criterion.title}`}
                onClick={() => void remove({ id: criterion.id }, `“${criterion.title}”`)}
              >
                <IconTrash size={15} aria-hidden="true" />
              </ActionIcon>
            </th>
            <td>
              <Figure
                label={`Weight of ${criterion.title}`}
                value={criterion.weight}
                onChange={(weight) => void edit({ id: criterion.id, changes: { weight: weight ?? 0 } })}
              />
            </td>
            {offers.map((offer) => (
              <td key={offer.id} className={classes.figure}>
                <Score offer={offer} criterion={criterion} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={2}>
            Weighted
          </th>
          {offers.map((offer) => {
            const { score, scored } = criteriaScore(offer, criteria);
            return (
              <td key={offer.id} className={classes.figure}>
                {score === null ? '–' : number(Math.round(score * 10) / 10)}
                {score !== null && scored < 1 && ` (of ${percent(scored)} of the weight)`}
              </td>
            );
          })}
        </tr>
      </tfoot>
    </table>
  );
}

function Score({ offer, criterion }: { readonly offer: Offer; readonly criterion: Criterion }) {
  const score = useCommand('offer.score');
  return (
    <Figure
      label={`${criterion.title} at ${offer.company}`}
      value={offer.scores[criterion.id] ?? null}
      onChange={(value) => void score({ id: offer.id, criterionId: criterion.id, score: value })}
    />
  );
}

interface FigureProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function Figure({ label, value, onChange }: FigureProps) {
  return (
    <NumberInput
      aria-label={label}
      value={value ?? ''}
      onChange={(typed) => {
        const next = typed === '' ? null : Math.min(10, Math.max(0, Number(typed)));
        if (next !== value) onChange(next);
      }}
      min={0}
      max={10}
      step={1}
      w={64}
      size="xs"
      hideControls
      className={classes.score}
    />
  );
}

function AddCriterion() {
  const add = useCommand('criterion.add');
  const [title, setTitle] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (title.trim() === '') return;
    void add({ title: title.trim(), weight: 5 });
    setTitle('');
  };
  return (
    <form onSubmit={submit}>
      <Group align="end" gap="sm" mt="md">
        <TextInput
          label="Another criterion"
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          maxLength={200}
        />
        <Button type="submit" variant="light">
          Add it
        </Button>
      </Group>
    </form>
  );
}
