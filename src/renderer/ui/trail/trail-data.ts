/** What the trail shows; places are in level units, 1.5 half way from the second waymark to the third. */
export interface TrailData {
  readonly waymarks: readonly TrailWaymark[];
  readonly you: { readonly at: number; readonly label: string; readonly note: string; readonly href: string };
  /** The words on the target's flag. */
  readonly flag: string;
  readonly cairns: readonly TrailCairn[];
  /** Figures under the picture, each with its meaning: "18 of 29" and "expectations claimed". */
  readonly facts: readonly { readonly figure: string; readonly meaning: string }[];
}

/** A level on the trail; its note says what it is to the person. */
export interface TrailWaymark {
  readonly id: string;
  readonly name: string;
  readonly state: 'passed' | 'current' | 'between' | 'target' | 'ahead';
  readonly note: string;
  readonly href: string;
}

/** A milestone on the trail. */
export interface TrailCairn {
  readonly id: string;
  readonly title: string;
  readonly at: number;
  readonly tone: 'done' | 'planned' | 'due';
  readonly date: string;
  readonly href: string;
}
