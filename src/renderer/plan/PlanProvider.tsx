import type { ReactNode } from 'react';
import type { OpenPlan } from '../../contract/plan';
import { OpenPlanContext } from './open-plan';

/** Gives the open plan to everything inside. */
export function PlanProvider({ open, children }: { readonly open: OpenPlan; readonly children: ReactNode }) {
  return <OpenPlanContext value={open}>{children}</OpenPlanContext>;
}
