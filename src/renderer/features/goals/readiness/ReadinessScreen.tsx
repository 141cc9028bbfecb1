import { Button, Select } from '@mantine/core';
import { IconKeyboard } from '@tabler/icons-react';
import { useState } from 'react';
import type { IsoDate } from '../../../../core/kit/dates';
import type { Level } from '../../../../core/paths/path';
import { findLevel, shortLevelNames } from '../../../../core/paths/path.queries';
import type { Plan } from '../../../../core/plan/plan';
import { mainPath } from '../../../../core/position/position.queries';
import { standingOf } from '../../../../core/position/standing.queries';
import { readinessFor } from '../../../../core/readiness/readiness.queries';
import { navigate } from '../../../app/routes';
import { useDerived, useFormat, usePlan, useToday } from '../../../plan';
import { DateField } from '../../../plan/fields/DateField';
import { EmptyState, Panel, Screen } from '../../../ui';
import { CategoryPanel } from './CategoryPanel';
import { readinessTitle } from './figures';
import { PastBanner } from './PastBanner';
import type { ReceiptRequest } from './receipt-request';
import classes from './readiness.module.css';
import { ReceiptsDialog } from './ReceiptsDialog';
import { RulePanel } from './rule/RulePanel';
import { TallyPanel } from './TallyPanel';

/** Readiness for one level: what it comes to and why, by which rule, today or on any day before. */
export function ReadinessScreen({ levelId }: { readonly levelId: string | undefined }) {
  const plan = usePlan();
  const level = levelMeant(plan, levelId);
  if (level) return <LevelReadiness level={level} />;
  return (
    <Screen title="No level to be ready for yet">
      <Panel title="Readiness">
        <EmptyState action={<Button onClick={() => navigate({ screen: 'path' })}>Choose a path</Button>}>
          Readiness says how much of a level you meet, and how much of that is proven. It needs a path with
          levels first.
        </EmptyState>
      </Panel>
    </Screen>
  );
}

function LevelReadiness({ level }: { readonly level: Level }) {
  const plan = usePlan();
  const today = useToday();
  const format = useFormat();
  const [past, setPast] = useState<IsoDate | null>(null);
  const [request, setRequest] = useState<ReceiptRequest | null>(null);
  const on = past ?? today;
  const isPast = on < today;
  const readiness = useDerived(readinessFor, level, on);
  const name = useDerived(levelName, level.id);
  const when = isPast ? `, on ${format.date(on)}` : '';
  return (
    <Screen
      title={`${readinessTitle(readiness.claimed, name, format)}${when}`}
      subtitle={`${readiness.met} of ${readiness.total} expectations of ${name} are met by your ratings, ${readiness.proven} of them proven by evidence.`}
      actions={
        <>
          <Select
            aria-label="Readiness for which level"
            value={level.id}
            data={useDerived(levelChoices)}
            onChange={(id) => navigate({ screen: 'goals', id: id ?? level.id, view: 'readiness' }, { replace: true })}
          />
          {!isPast && (
            <Button
              leftSection={<IconKeyboard size={17} aria-hidden="true" />}
              onClick={() => navigate({ screen: 'path', id: level.id, view: 'rate' })}
            >
              Rate {name}
            </Button>
          )}
        </>
      }
    >
      <div className={classes.when}>
        <DateField label="As it was on" placeholder="Today" value={past} onChange={setPast} max={today} w={220} />
        {isPast && <PastBanner on={on} onBack={() => setPast(null)} />}
      </div>
      <div className={classes.grid} data-past={isPast}>
        <TallyPanel readiness={readiness} name={name} onOpen={setRequest} />
        <RulePanel rule={plan.readinessRule} level={level} name={name} isPast={isPast} />
        <CategoryPanel readiness={readiness} onOpen={setRequest} />
      </div>
      {request && <ReceiptsDialog request={request} on={on} onClose={() => setRequest(null)} />}
    </Screen>
  );
}

const levelMeant = (plan: Plan, levelId: string | undefined): Level | null => {
  const named = levelId === undefined ? undefined : findLevel(plan, levelId)?.level;
  return named ?? standingOf(plan)?.target ?? mainPath(plan)?.levels[0] ?? null;
};

const levelName = (plan: Plan, levelId: string): string => {
  const place = findLevel(plan, levelId);
  return place ? (shortLevelNames(place.path).get(levelId) ?? place.level.name) : '';
};

/** Every level to choose from, under its path. */
const levelChoices = (plan: Plan): { group: string; items: { value: string; label: string }[] }[] =>
  Object.values(plan.paths).map((path) => {
    const names = shortLevelNames(path);
    return { group: path.title, items: path.levels.map(({ id, name }) => ({ value: id, label: names.get(id) ?? name })) };
  });
