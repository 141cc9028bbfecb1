import { sep } from 'node:path';
import { describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ app: {}, protocol: {}, dialog: {}, shell: {}, ipcMain: {} }));

const { isAllowed } = await import('./security');
const { fileFor, pageOrigin } = await import('./protocol');
const { isOutsideLink } = await import('./links');
const { isTrusted } = await import('../ipc/serve');

describe('what a page may load', () => {
  it('allows its own origin and data it already holds', () => {
    expect(isAllowed('app://waymark/index.html', pageOrigin)).toBe(true);
    expect(isAllowed('data:font/woff2;base64,AA', pageOrigin)).toBe(true);
  });

  it.each(['https://example.org/', 'http://app.waymark/', 'app://waymark.example.org/', 'app://waymarks/', 'file:///etc/passwd', 'ws://localhost/'])(
    'cancels %s',
    (url) => {
      expect(isAllowed(url, pageOrigin)).toBe(false);
    },
  );
});

describe('what the page scheme serves', () => {
  const folder = ['', 'opt', 'waymark'].join(sep);

  it('serves files of its folder', () => {
    expect(fileFor(folder, 'app://waymark/assets/a%20b.js')).toBe([folder, 'assets', 'a b.js'].join(sep));
  });

  it.each(['app://waymark/..%2f..%2fetc/passwd', 'app://waymark/%2e%2e/secret', 'app://other/index.html', 'app://waymark/a%00.js'])(
    'knows nothing outside it: %s',
    (url) => {
      const file = fileFor(folder, url);
      expect(file === null || file.startsWith(folder + sep)).toBe(true);
      expect(file ?? '').not.toContain('\0');
    },
  );
});

describe('who may ask', () => {
  it('trusts the main frame of our own page only', () => {
    expect(isTrusted({ url: 'app://waymark/index.html#/today', parent: null }, pageOrigin)).toBe(true);
    expect(isTrusted({ url: 'app://waymark.example.org/', parent: null }, pageOrigin)).toBe(false);
    expect(isTrusted({ url: 'https://example.org/', parent: null }, pageOrigin)).toBe(false);
    expect(isTrusted(null, pageOrigin)).toBe(false);
  });

  it('trusts no frame inside the page', () => {
    const parent = { url: 'app://waymark/index.html' } as never;
    expect(isTrusted({ url: 'app://waymark/index.html', parent }, pageOrigin)).toBe(false);
  });
});

describe('links that may be opened outside', () => {
  it('are web and mail addresses and nothing else', () => {
    expect(['https://a.example', 'http://a.example', 'mailto:a@b.example'].every(isOutsideLink)).toBe(true);
    expect(['javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x', 'smb://a', 'not a url'].some(isOutsideLink)).toBe(false);
  });
});
