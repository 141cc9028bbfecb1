import { expect, it } from 'vitest';
import { startFiles } from './start-files.mjs';

it('takes the entry and its static imports, round in circles or not, and leaves lazy chunks out', () => {
  const manifest = {
    'index.html': { isEntry: true, file: 'entry.js', imports: ['a'], dynamicImports: ['charts'], css: ['entry.css'] },
    a: { file: 'a.js', imports: ['b'], css: ['entry.css', 'a.css'] },
    b: { file: 'b.js', imports: ['a'] },
    charts: { file: 'charts.js', css: ['charts.css'] },
  };
  expect(startFiles(manifest)).toEqual({ scripts: ['entry.js', 'a.js', 'b.js'], styles: ['entry.css', 'a.css'] });
});
