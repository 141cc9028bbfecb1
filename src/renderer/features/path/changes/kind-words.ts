import { IconArrowUpRight, IconEqual, IconMinus, IconPlus, type TablerIcon } from '@tabler/icons-react';
import type { ExpectationChange } from '../../../../core/changes/changes';

/** How a kind of change is called and signed. */
interface KindWords {
  readonly title: string;
  readonly Icon: TablerIcon;
}

/** The kinds of change in the order of their columns. */
export const changeKinds: readonly ExpectationChange['kind'][] = ['new', 'grown', 'kept', 'dropped'];

/** The sign and the word of each kind of change. */
export const kindWords: Readonly<Record<ExpectationChange['kind'], KindWords>> = {
  new: { title: 'New', Icon: IconPlus },
  grown: { title: 'Grown', Icon: IconArrowUpRight },
  kept: { title: 'Kept', Icon: IconEqual },
  dropped: { title: 'Not named again', Icon: IconMinus },
};

/** The expectation a change is shown under: the second level's, or what it does not name again. */
export const shownExpectation = (change: ExpectationChange) =>
  change.kind === 'dropped' ? change.from : change.to;
