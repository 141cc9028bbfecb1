export { createPlanStore } from './create';
export { nodeStoreDeps } from './deps';
export { openPlanStore, type OpenChoice } from './open';
export type { OpenOutcome } from './outcome';
export type { PlanStore, StoreState } from './plan-store';
export { NotSaved } from './save-failure';
export { readCountedPlan, readPlan, type CountedPlan } from './read-plan';
export { recoverPlan } from './recover';
export { planFileBytes } from './copy';
