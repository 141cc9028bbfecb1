/** Ends a child that leads a process group, and with it all that it started. */
const endGroup = (child, signal) => {
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch (error) {
    const alreadyEnded = error instanceof Error && 'code' in error && error.code === 'ESRCH';
    if (!alreadyEnded) throw error;
  }
};

/**
 * Ends a child's group when its time is up, or when this process ends before it: a group of its own no longer hears
 * Ctrl+C. `lift()` says that the child has ended; `passed()` whether its time was up.
 */
export const limitGroup = (child, seconds) => {
  let passed = false;
  const timer = setTimeout(() => {
    passed = true;
    endGroup(child, 'SIGKILL');
  }, seconds * 1000);
  const endWithUs = () => endGroup(child, 'SIGTERM');
  const quit = () => process.exit(130);
  process.on('exit', endWithUs).on('SIGINT', quit).on('SIGTERM', quit);
  const lift = () => {
    clearTimeout(timer);
    process.off('exit', endWithUs).off('SIGINT', quit).off('SIGTERM', quit);
  };
  return { lift, passed: () => passed };
};
