import { useEffect, useState } from 'react';
import type { Plan } from '../../../core/plan/plan';
import { readOn } from '../../../core/search/reading';
import { usePlan } from '../../plan';

/** How long reading may go on, in milliseconds, before keys and frames have their turn. */
const slice = 6;

/**
 * Whether the plan has been read for searching; reads it slice by slice from when it is first asked, so that
 * no key waits for it, and nothing at the start does.
 */
export const useReadPlan = (): boolean => {
  const plan = usePlan();
  const [read, setRead] = useState<Plan | null>(null);
  useEffect(() => {
    let next = 0;
    const goOn = (): void => {
      const end = performance.now() + slice;
      if (readOn(plan, () => performance.now() > end)) setRead(plan);
      else next = window.setTimeout(goOn);
    };
    next = window.setTimeout(goOn);
    return () => window.clearTimeout(next);
  }, [plan]);
  return read === plan;
};
