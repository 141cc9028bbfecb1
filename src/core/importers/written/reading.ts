import type { Ids } from '../reading/ids';
import type { Ledger } from '../reading/ledger';

/** What every section's reader works with: the ids it takes and the ledger it reports to. */
export interface Reading {
  readonly ids: Ids;
  readonly ledger: Ledger;
}
