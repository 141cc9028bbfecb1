import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { evidenceNewestFirst } from '../../../../core/evidence/evidence.queries';
import { weekday, type IsoDate, type IsoWeek } from '../../../../core/kit/dates';
import { Link } from '../../../app/Link';
import { useDerived, useJournalWeeks, useToday } from '../../../plan';
import { EvidenceForm } from '../../../plan/evidence/EvidenceForm';
import { EmptyState, Panel } from '../../../ui';
import { HarvestPanel } from '../harvest/HarvestPanel';
import classes from './evidence.module.css';
import { EvidenceRow } from './EvidenceRow';

/** What the week proves: the lines of its answers, to be harvested, and the evidence there is of it. */
export function WeekEvidence({ week }: { readonly week: IsoWeek }) {
  const today = useToday();
  const all = useDerived(evidenceNewestFirst);
  const days = useJournalWeeks().days(week);
  const evidence = all.filter((piece) =>
    piece.week === null ? days.includes(piece.on) : piece.week === week,
  );
  const [adding, dialog] = useDisclosure();
  return (
    <>
      <HarvestPanel key={week} week={week} />
      <Panel
        title="Evidence of this week"
        note={<Link to={{ screen: 'journal', view: 'evidence' }}>All evidence</Link>}
      >
        {evidence.length === 0 && (
          <EmptyState>
            Something you did, with a number where there is one. It proves expectations of your level and
            speaks for you in pay talks.
          </EmptyState>
        )}
        <ul className={classes.list}>
          {evidence.map((piece) => (
            <EvidenceRow key={piece.id} piece={piece} />
          ))}
        </ul>
        <Button
          className={classes.add}
          size="compact-sm"
          variant="light"
          leftSection={<IconPlus size={15} aria-hidden="true" />}
          onClick={dialog.open}
        >
          Add evidence
        </Button>
        {adding && <EvidenceForm known={{ week, on: dayIn(days, today) }} onClose={dialog.close} />}
      </Panel>
    </>
  );
}

/** Today in this week, the Friday of a past one. */
const dayIn = (days: readonly IsoDate[], today: IsoDate): IsoDate =>
  days.includes(today) ? today : (days.find((day) => weekday(day) === 5) ?? today);
