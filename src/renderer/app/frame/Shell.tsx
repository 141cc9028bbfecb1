import { memo, Suspense } from 'react';
import { useRoute, type Route } from '../routes';
import { screens } from '../screens';
import { useShortcuts } from '../shortcuts/use-shortcuts';
import { Banners } from './Banners';
import { Fault } from './Fault';
import { Rail } from './Rail';
import classes from './Shell.module.css';
import { TopBar } from './TopBar';

/** The frame around every screen of an open plan: rail, top bar, and the screen of the address. */
export const Shell = memo(function Shell() {
  const route = useRoute();
  useShortcuts();
  return (
    <div className={classes.shell}>
      <Rail />
      <div>
        <TopBar />
        <Banners />
        <main className={classes.main} tabIndex={-1}>
          <Fault key={route.screen}>
            <Suspense>
              <CurrentScreen route={route} />
            </Suspense>
          </Fault>
        </main>
      </div>
    </div>
  );
});

function CurrentScreen({ route }: { readonly route: Route }) {
  const Current = screens[route.screen];
  return <Current />;
}
