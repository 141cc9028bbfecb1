import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMapPin, IconPlus } from '@tabler/icons-react';
import { lazy, Suspense, type ReactNode } from 'react';
import type { Path } from '../../../core/paths/path';
import { standingOf } from '../../../core/position/standing.queries';
import { readinessFor } from '../../../core/readiness/readiness.queries';
import { navigate, useRoute } from '../../app/routes';
import { useDerived, useFormat, usePlan, useToday } from '../../plan';
import { Loading, Screen } from '../../ui';
import { AddPathScreen } from './adding/AddPathScreen';
import { RateLevel } from './levels/rating/RateLevel';
import { pathPlace } from './path-place';
import { PathMenu } from './PathMenu';
import { PathSwitch } from './PathSwitch';
import { PathTabs } from './PathTabs';
import { PositionDialog } from './position/PositionDialog';

/** Reworking a path is rare, so its screens are loaded when they are asked for. */
const reworks = {
  edit: lazy(async () => ({ default: (await import('./editing/EditScreen')).EditScreen })),
  reread: lazy(async () => ({ default: (await import('./rereading/RereadScreen')).RereadScreen })),
} as const;

/**
 * The career path: its levels side by side, everything else the document says, and where the person stands
 * on it.
 */
export function PathScreen() {
  const plan = usePlan();
  const { id, view } = useRoute();
  const place = pathPlace(plan, id, view);
  const [placing, position] = useDisclosure();
  const showAdded = (path: Path): void => {
    navigate({ screen: 'path', id: path.id });
    if (!plan.position) position.open();
  };

  if (!place.path || view === 'add') {
    const leave = place.path ? () => navigate({ screen: 'path', id }) : undefined;
    return <AddPathScreen onAdded={showAdded} onLeave={leave} />;
  }
  if (view === 'edit' || view === 'reread') {
    const Rework = reworks[view];
    return (
      <Suspense fallback={<Loading />}>
        <Rework key={place.path.id} path={place.path} />
      </Suspense>
    );
  }
  const rated = view === 'rate' ? place.path.levels.find((level) => level.id === id) : undefined;
  if (rated) return <RateLevel key={rated.id} path={place.path} level={rated} />;
  return (
    <PathView
      path={place.path}
      onAdd={() => navigate({ screen: 'path', id, view: 'add' })}
      onPlace={position.open}
    >
      <PathTabs place={{ ...place, path: place.path }} />
      <PositionDialog key={String(placing)} path={place.path} opened={placing} onClose={position.close} />
    </PathView>
  );
}

interface PathViewProps {
  readonly path: Path;
  readonly onAdd: () => void;
  readonly onPlace: () => void;
  readonly children: ReactNode;
}

function PathView({ path, onAdd, onPlace, children }: PathViewProps) {
  const { title, subtitle } = usePathWords(path);
  const standsHere = usePlan().position?.pathId === path.id;
  return (
    <Screen
      title={title}
      subtitle={subtitle}
      actions={
        <>
          <PathSwitch path={path} />
          <Button
            variant={standsHere ? 'default' : 'filled'}
            leftSection={<IconMapPin size={16} aria-hidden="true" />}
            onClick={onPlace}
          >
            {standsHere ? 'Change level or date' : 'Say where you stand'}
          </Button>
          <Button variant="default" leftSection={<IconPlus size={16} aria-hidden="true" />} onClick={onAdd}>
            Add a path
          </Button>
          <PathMenu path={path} />
        </>
      }
    >
      {children}
    </Screen>
  );
}

const usePathWords = (path: Path): { readonly title: string; readonly subtitle: string } => {
  const { date } = useFormat();
  const plan = usePlan();
  const today = useToday();
  const standing = useDerived(standingOf);
  if (standing?.path.id !== path.id) {
    return {
      title: path.title,
      subtitle: `${path.levels.length} levels. You have not said where you stand on this path.`,
    };
  }
  const { met, proven, total } = readinessFor(plan, standing.target, today);
  return {
    title: `${path.title}: ${standing.currentName} to ${standing.targetName} by ${date(standing.targetDate)}`,
    subtitle: `You meet ${met} of ${total} expectations of ${standing.targetName}, ${proven} of them proven by evidence.`,
  };
};
