import { EditorState } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { markdownLanguage } from './markdown-language';
import { webLinkAt, webLinksIn } from './web-links';

const stateOf = (doc: string): EditorState => EditorState.create({ doc, extensions: [markdownLanguage] });

/** The addresses of a text with the words they are shown by. */
const linksOf = (text: string): string[][] => {
  const state = stateOf(text);
  return webLinksIn(state, 0, text.length).map(({ words, url }) => [
    state.sliceDoc(words.from, words.to),
    url,
  ]);
};

describe('web links in a text', () => {
  it('are those with words, those alone, in angle brackets, of images and of mail', () => {
    expect(linksOf('See [the *chart*](https://x.example/c "C") and https://y.example/a.')).toEqual([
      ['the *chart*', 'https://x.example/c'],
      ['https://y.example/a', 'https://y.example/a'],
    ]);
    expect(linksOf('<https://z.example> ![plan](http://z.example/p.png)')).toEqual([
      ['https://z.example', 'https://z.example'],
      ['![plan](http://z.example/p.png)', 'http://z.example/p.png'],
    ]);
    expect(linksOf('[](https://x.example) and mia@x.example and www.x.example')).toEqual([
      ['https://x.example', 'https://x.example'],
      ['mia@x.example', 'mailto:mia@x.example'],
      ['www.x.example', 'https://www.x.example'],
    ]);
  });

  it('are none where the address could not be opened outside, in code, and in links of the journal', () => {
    expect(linksOf('[x](javascript:alert(1)) [y](file:///etc/passwd) [z](data:text/html,x) [w]()')).toEqual(
      [],
    );
    expect(linksOf('`https://x.example` [[goal:g1|Caching]] [a reference]')).toEqual([]);
  });

  it('are found at either end and within, and not a sign further', () => {
    const state = stateOf('a [b](https://x.example) c');
    expect([1, 2, 12, 24, 25].map((at) => webLinkAt(state, at)?.url ?? null)).toEqual([
      null,
      'https://x.example',
      'https://x.example',
      'https://x.example',
      null,
    ]);
  });
});
