import { Button, Select } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { Level, Path } from '../../../../../core/paths/path';
import { shortLevelNames } from '../../../../../core/paths/path.queries';
import type { Plan } from '../../../../../core/plan/plan';
import type { RatingValue } from '../../../../../core/readiness/rating';
import { ratedCount } from '../../../../../core/readiness/rating.queries';
import { navigate } from '../../../../app/routes';
import { useDerived, usePlan } from '../../../../plan';
import { EmptyState, Panel, ProgressBar, Screen } from '../../../../ui';
import { useAnnouncer } from '../../../../ui/use-announcer';
import { ExpectationDialog } from '../expectation/ExpectationDialog';
import { expectationGroups } from '../level-words';
import { KeyLegend } from './KeyLegend';
import classes from './rating.module.css';
import { RateRow } from './RateRow';
import { focusRow, rowOf } from './rows';
import { useRatingKeys } from './use-rating-keys';
import { useRowRating } from './use-row-rating';

interface RateLevelProps {
  readonly path: Path;
  readonly level: Level;
}

/** One level and nothing else, to be rated line by line with the keyboard alone. */
export function RateLevel({ path, level }: RateLevelProps) {
  const names = shortLevelNames(path);
  const name = names.get(level.id) ?? level.name;
  const rated = useDerived(ratedCount, level);
  const total = level.expectations.length;
  return (
    <Screen
      title={rated < total ? `Rate ${name}: ${total - rated} of ${total} still to go` : `All of ${name} is rated`}
      subtitle="Say honestly how well you meet each line today. What you said before stays as history."
      actions={
        <>
          <Select
            aria-label="Which level to rate"
            value={level.id}
            data={path.levels.map(({ id, name: full }) => ({ value: id, label: names.get(id) ?? full }))}
            onChange={(id) => navigate({ screen: 'path', id: id ?? level.id, view: 'rate' }, { replace: true })}
          />
          <Button
            variant="default"
            leftSection={<IconArrowLeft size={16} aria-hidden="true" />}
            onClick={() => navigate({ screen: 'path', id: level.id, view: 'levels' })}
          >
            Back to the levels
          </Button>
        </>
      }
    >
      <Panel title={`What ${name} expects`}>
        {total === 0 ? (
          <EmptyState>The document names no expectation of this level, so there is nothing to rate.</EmptyState>
        ) : (
          <RateLines level={level} rated={rated} />
        )}
      </Panel>
    </Screen>
  );
}

function RateLines({ level, rated }: { readonly level: Level; readonly rated: number }) {
  const { ratings } = usePlan();
  const { line, say } = useAnnouncer();
  const [openId, setOpen] = useState<string | null>(null);
  const lines = useFirstUnrated(level);
  useRatingKeys(lines, say);
  const onRate = useRowRating();
  const total = level.expectations.length;
  return (
    <div ref={lines} data-level={level.id}>
      <div className={classes.progress}>
        <ProgressBar label="Rated" figure={`${rated} of ${total}`} share={rated / total} />
        <div className={classes.feet}>
          <KeyLegend />
          <p ref={line} role="status" className={classes.said} />
        </div>
      </div>
      <RateGroups level={level} ratings={ratings} onRate={onRate} onOpen={setOpen} />
      {openId !== null && <ExpectationDialog expectationId={openId} onClose={() => setOpen(null)} />}
    </div>
  );
}

interface RateGroupsProps {
  readonly level: Level;
  readonly ratings: Plan['ratings'];
  readonly onRate: (expectationId: string, value: RatingValue) => void;
  readonly onOpen: (expectationId: string) => void;
}

const RateGroups = memo(function RateGroups({ level, ratings, onRate, onOpen }: RateGroupsProps) {
  const groups = useMemo(() => expectationGroups(level), [level]);
  return groups.map(({ title, expectations }) => (
    <section key={title} className={classes.group} aria-label={title}>
      <h3>{title}</h3>
      <ul className={classes.list}>
        {expectations.map((expectation) => (
          <RateRow
            key={expectation.id}
            expectation={expectation}
            rating={ratings[expectation.id]?.at(-1) ?? null}
            onRate={onRate}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  ));
});

/** Begins at the first line that was never rated, else at the first. */
const useFirstUnrated = (level: Level) => {
  const { ratings } = usePlan();
  const lines = useRef<HTMLDivElement>(null);
  const [begin] = useState(() => {
    const inOrder = expectationGroups(level).flatMap(({ expectations }) => expectations);
    return (inOrder.find(({ id }) => !ratings[id]) ?? inOrder[0])?.id ?? null;
  });
  useEffect(() => {
    const row = lines.current && begin !== null ? rowOf(lines.current, begin) : null;
    if (row) focusRow(row);
  }, [begin]);
  return lines;
};
