import { Tabs } from '@mantine/core';
import { lazy, Suspense, type ReactNode } from 'react';
import type { Path } from '../../../core/paths/path';
import { navigate, useRoute } from '../../app/routes';
import { Loading } from '../../ui';
import { LevelsSection } from './levels/LevelsSection';
import classes from './PathTabs.module.css';
import { pathViews, type PathPlace, type PathView } from './path-place';
import { PastLines } from './rereading/PastLines';
import { AdviceSection } from './sections/AdviceSection';
import { FindingsSection } from './sections/FindingsSection';
import { MovesSection } from './sections/MovesSection';
import { OverviewSection } from './sections/OverviewSection';
import { RoadmapSection } from './sections/RoadmapSection';

/** The Markdown reader is large, and only this part needs it. */
const SourceSection = lazy(async () => ({ default: (await import('./source/SourceSection')).SourceSection }));

/** The words and synonyms that levels are compared by are needed only here. */
const ChangesSection = lazy(async () => ({ default: (await import('./changes/ChangesSection')).ChangesSection }));

/** The parts of the screen as tabs; the one shown stands in the address. */
export function PathTabs({ place }: { readonly place: PathPlace & { readonly path: Path } }) {
  const { id } = useRoute();
  const show = (chosen: string | null): void => {
    const view = pathViews.find((known) => known === chosen);
    navigate({ screen: 'path', id: place.meantId ? place.path.id : id, view }, { replace: true });
  };
  return (
    <Tabs value={place.view} onChange={show} keepMounted={false}>
      <Tabs.List mb="lg" className={classes.tabs}>
        {pathViews.map((view) => (
          <Tabs.Tab key={view} value={view}>
            {titles[view]}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value={place.view}>
        <Suspense fallback={<Loading />}>{sectionOf(place)}</Suspense>
      </Tabs.Panel>
    </Tabs>
  );
}

const titles: Readonly<Record<PathView, string>> = {
  levels: 'Levels',
  changes: 'What changes',
  overview: 'Overview',
  roadmap: 'Roadmap',
  advice: 'Advice',
  moves: 'Moves',
  findings: 'Findings',
  source: 'Source',
};

const sectionOf = ({ path, view, meantId }: PathPlace & { readonly path: Path }): ReactNode => {
  switch (view) {
    case 'levels':
      return (
        <>
          <LevelsSection key={path.id} path={path} meantId={meantId} />
          <PastLines path={path} />
        </>
      );
    case 'changes':
      return <ChangesSection key={path.id} path={path} />;
    case 'overview':
      return <OverviewSection path={path} />;
    case 'roadmap':
      return <RoadmapSection path={path} />;
    case 'advice':
      return <AdviceSection path={path} />;
    case 'moves':
      return <MovesSection path={path} />;
    case 'findings':
      return <FindingsSection path={path} />;
    case 'source':
      return <SourceSection key={path.id} path={path} />;
  }
};
