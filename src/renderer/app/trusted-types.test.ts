import { describe, expect, it } from 'vitest';
import { ownScript, withoutTags } from './trusted-types';

describe('markup from text', () => {
  it('is refused whatever the tag, while style sheets pass', () => {
    expect(() => withoutTags('<img src=x onerror=alert(1)>')).toThrow('no markup');
    expect(withoutTags(':root{--a:1px} .a > .b{color:red}')).toContain('.a > .b');
  });
});

describe('a script for a worker', () => {
  const page = 'app://waymark/index.html#/today';

  it('comes from the page’s own files', () => {
    expect(ownScript('app://waymark/assets/forecast.js', page)).toBe('app://waymark/assets/forecast.js');
    expect(ownScript('/assets/forecast.js', page)).toBe('/assets/forecast.js');
  });

  it.each(['https://example.org/a.js', 'app://elsewhere/a.js', 'data:text/javascript,1', 'blob:app://waymark/1', 'javascript:1'])(
    'is refused from %s',
    (url) => expect(() => ownScript(url, page)).toThrow('from elsewhere'),
  );
});
