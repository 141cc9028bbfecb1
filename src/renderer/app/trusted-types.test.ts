import { describe, expect, it } from 'vitest';
import { withoutTags } from './trusted-types';

describe('markup from text', () => {
  it('is refused whatever the tag, while style sheets pass', () => {
    expect(() => withoutTags('<img src=x onerror=alert(1)>')).toThrow('no markup');
    expect(withoutTags(':root{--a:1px} .a > .b{color:red}')).toContain('.a > .b');
  });
});
