/** The DevTools protocol's types, as Playwright publishes them beside its own. */
export type { Protocol } from '../../../node_modules/playwright-core/types/protocol';
