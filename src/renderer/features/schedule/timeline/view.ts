/** The part of the picture that is drawn, in pixels, a little more than what is seen. */
export interface View {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What a scrolling element shows: how far it is scrolled, and how large it is. */
export interface Seen {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const step = 240;

/** What to draw for what is seen; within a step of 240 pixels the same, so that scrolling there draws nothing anew. */
export const viewOf = ({ left, top, width, height }: Seen): View => ({
  left: Math.floor(left / step) * step - step,
  top: Math.floor(top / step) * step - step,
  right: Math.ceil((left + width) / step) * step + step,
  bottom: Math.ceil((top + height) / step) * step + step,
});

/** Whether two views are the same. */
export const isSameView = (a: View, b: View): boolean =>
  a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
