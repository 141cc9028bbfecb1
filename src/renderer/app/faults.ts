import { notify } from '../ui';

/** Says when something failed that should not have; what was saved before stays saved. */
export const watchFaults = (): void => {
  window.addEventListener('unhandledrejection', ({ reason }) => sayFault(reason));
  window.addEventListener('error', ({ error }) => sayFault(error));
};

const sayFault = (reason: unknown): void => {
  const words = reason instanceof Error ? reason.message : String(reason);
  notify({
    tone: 'problem',
    message: `Something failed inside Waymark: ${words} What was saved before is kept; try again.`,
  });
};
