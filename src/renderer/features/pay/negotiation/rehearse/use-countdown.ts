import { useInterval } from '@mantine/hooks';
import { useState } from 'react';

/** Counts whole seconds down to zero from when it is first shown; null counts nothing. */
export const useCountdown = (seconds: number | null): number | null => {
  const [left, setLeft] = useState(seconds);
  useInterval(() => setLeft((before) => (before === null ? null : Math.max(0, before - 1))), 1_000, {
    autoInvoke: seconds !== null,
  });
  return left;
};
