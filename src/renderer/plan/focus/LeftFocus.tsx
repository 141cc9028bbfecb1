import { lazy, Suspense, useState } from 'react';
import { leftFocus } from './focus';

const FocusOffer = lazy(async () => ({ default: (await import('./FocusOffer')).FocusOffer }));

/** Offers what to do with a timer that was running when the application closed; nothing where none was. */
export function LeftFocus() {
  const [left, setLeft] = useState(leftFocus);
  if (left === null) return null;
  return (
    <Suspense fallback={null}>
      <FocusOffer left={left} onDone={() => setLeft(null)} />
    </Suspense>
  );
}
