import type { Plan } from '../../core/plan/plan';
import type { LockHolder } from './lock';
import type { PlanStore } from './plan-store';

/** A good state a person can go back to when a plan is damaged or gone. */
export interface RecoveryOffer {
  readonly id: string;
  readonly sentence: string;
  readonly plan: Plan;
  readonly sequence: number;
}

/** What became of opening a plan file. Only `opened` and `migrated` change anything on the disk. */
export type OpenOutcome =
  | {
      readonly kind: 'opened';
      readonly store: PlanStore;
      /**
       * An edit that was being written when the application last ended, and had not been called saved, was
       * left out.
       */
      readonly tornEdit: boolean;
      /**
       * Files beside the plan that look like other versions of it, from a synchronised folder or an earlier
       * conflict.
       */
      readonly otherVersions: readonly string[];
    }
  | {
      readonly kind: 'migrated';
      readonly store: PlanStore;
      readonly from: number;
      readonly backupFile: string;
    }
  | {
      readonly kind: 'read-only';
      /**
       * A newer format (`plan` holds what this version knows of it), or a folder in which nothing can be
       * written.
       */
      readonly why: 'too-new' | 'cannot-write';
      readonly plan: Plan | null;
      readonly sentence: string;
    }
  | {
      readonly kind: 'damaged';
      readonly sentence: string;
      /**
       * Where the bytes are kept under a name of their own; null when that could not be done. The file itself
       * is untouched.
       */
      readonly quarantined: string | null;
      /** Good states to go on with, the best one first. */
      readonly offers: readonly RecoveryOffer[];
    }
  | {
      readonly kind: 'locked';
      readonly holder: LockHolder;
      readonly elsewhere: boolean;
      readonly sentence: string;
    }
  | {
      readonly kind: 'missing';
      readonly what: 'file' | 'folder';
      readonly sentence: string;
      readonly offers: readonly RecoveryOffer[];
    }
  | { readonly kind: 'unreadable'; readonly code: string; readonly sentence: string };

/** What became of making a plan file. */
export type CreateOutcome =
  | { readonly kind: 'created'; readonly store: PlanStore }
  | { readonly kind: 'exists' | 'locked' | 'not-created'; readonly sentence: string };
