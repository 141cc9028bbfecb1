import { describe, expect, it } from 'vitest';
import { isSameView, viewOf } from './view';

const seen = { left: 500, top: 700, width: 1_000, height: 600 };

describe('what is drawn of a picture', () => {
  it('is all that is seen and more on every side', () => {
    const view = viewOf(seen);
    expect(view).toEqual({ left: 240, right: 1_920, top: 240, bottom: 1_680 });
  });

  it('is the same while it is scrolled a little', () => {
    expect(isSameView(viewOf(seen), viewOf({ ...seen, left: 660 }))).toBe(true);
    expect(isSameView(viewOf(seen), viewOf({ ...seen, left: 740 }))).toBe(false);
  });
});
