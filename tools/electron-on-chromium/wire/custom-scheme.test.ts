import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carrierPolicy, fromCarrier, isCarrier, toCarrier } from './custom-scheme';

const isCustom = (scheme: string): boolean => scheme === 'app';

describe('an address on a custom scheme', () => {
  it('travels under a reserved name and comes back', () => {
    expect(toCarrier('app://bundle/a?b#c', isCustom)).toBe('https://bundle.app.electron.invalid/a?b#c');
    expect(fromCarrier('https://bundle.app.electron.invalid/a?b#c')).toBe('app://bundle/a?b#c');
    const hosts = fc.stringMatching(/^[a-z][a-z0-9.-]{0,20}[a-z]$/);
    const paths = fc.stringMatching(/^[a-z0-9/._%-]{0,30}$/);
    fc.assert(fc.property(hosts, paths, (host, path) => {
      const address = `app://${host}/${path.replace(/^\/+/, '')}`;
      expect(fromCarrier(toCarrier(address, isCustom))).toBe(address);
    }));
  });

  it('is not mistaken for another: what is not custom stays as it is', () => {
    for (const address of ['https://example.com/', 'data:text/html,x', 'file:///a', 'about:blank', 'other://x/']) {
      expect(toCarrier(address, isCustom)).toBe(address);
      expect(fromCarrier(address)).toBe(address);
      expect(isCarrier(address)).toBe(false);
    }
  });
});

describe('a content security policy', () => {
  it('also names its custom schemes as they travel', () => {
    expect(carrierPolicy("default-src 'none'; script-src app: 'self'; img-src app://bundle data:", isCustom)).toBe(
      "default-src 'none'; script-src app: https://*.app.electron.invalid 'self'; "
        + 'img-src app://bundle https://bundle.app.electron.invalid data:',
    );
  });
});
