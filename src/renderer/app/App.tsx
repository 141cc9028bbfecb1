import { Notifications } from '@mantine/notifications';
import { lazy, Suspense } from 'react';
import { usePlanStatus } from '../plan/open-plan';
import { useMenuChoices } from './actions';
import { Dialogs } from './Dialogs';
import { BareFrame } from './frame/BareFrame';
import { Fault } from './frame/Fault';
import { Shell } from './frame/Shell';
import { useRoute } from './routes';
import { screens } from './screens';
import { ThemeProvider } from './theme/ThemeProvider';

const FirstRunScreen = lazy(async () => ({
  default: (await import('../features/first-run')).FirstRunScreen,
}));
const ProblemScreen = lazy(async () => ({ default: (await import('../features/first-run')).ProblemScreen }));

/** The whole application: the open plan in its shell, or what stands where no plan is open. */
export function App() {
  return (
    <ThemeProvider>
      <Fault>
        <Suspense>
          <Content />
        </Suspense>
      </Fault>
      <Notifications position="bottom-right" containerWidth={420} />
    </ThemeProvider>
  );
}

function Content() {
  const shown = usePlanStatus();
  useMenuChoices();
  if (!shown) return null;
  const { status, recent } = shown;
  if (status.kind === 'open') {
    return (
      <>
        <Shell />
        <Dialogs />
      </>
    );
  }
  return (
    <BareFrame>
      <WithoutPlan>
        {status.kind === 'problem' ? <ProblemScreen problem={status} /> : <FirstRunScreen recent={recent} />}
      </WithoutPlan>
    </BareFrame>
  );
}

/** Without a plan, About is the one other place to go to. */
function WithoutPlan({ children }: { readonly children: React.ReactNode }) {
  const { screen } = useRoute();
  const About = screens.about;
  return screen === 'about' ? <About /> : children;
}
