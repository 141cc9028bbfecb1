/** A category with two shares from 0 to 1, the second never above the first, and what both are in words. */
export interface CategoryValue {
  readonly id: string;
  readonly label: string;
  readonly claimed: number;
  readonly proven: number;
  /** "3 of 4 claimed, 1 proven" */
  readonly words: string;
}

/** What a picture of categories is given: the values, and what happens when one is opened. */
export interface CategoryPictureProps {
  readonly values: readonly CategoryValue[];
  readonly onOpen: (id: string) => void;
}
