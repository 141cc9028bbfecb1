import type { Migration } from './migration';

/** The first format: what it was made from was nothing, so there is nothing to change. */
export const founding: Migration = {
  name: '0001-founding',
  why: 'The first format of a plan file.',
  migrate: (plan) => plan,
};
