import { syntaxTree } from '@codemirror/language';
import type { EditorState, Extension, Range } from '@codemirror/state';
import { Decoration, EditorView, ViewPlugin, type DecorationSet, type ViewUpdate } from '@codemirror/view';

/** A web or mail address in a text: where it stands with its words, where these are, and the address. */
export interface WebLink {
  readonly from: number;
  readonly to: number;
  /** The words of `[words](address)`, an image as it is written, the address itself where it stands alone. */
  readonly words: { readonly from: number; readonly to: number };
  readonly url: string;
}

/** The addresses between two places, as Markdown reads them; what could not be opened outside is none. */
export const webLinksIn = (state: EditorState, from: number, to: number): WebLink[] => {
  const found: WebLink[] = [];
  syntaxTree(state).iterate({
    from,
    to,
    enter: ({ name, node }) => {
      if (!['Link', 'Image', 'Autolink', 'URL'].includes(name)) return true;
      const at = name === 'URL' ? node : node.getChild('URL');
      const url = at && outsideAddress(state.sliceDoc(at.from, at.to));
      if (!url) return false;
      const { from: start, to: end } = node;
      const [opened, closed] = name === 'Link' ? node.getChildren('LinkMark') : [];
      const words = opened && closed ? { from: opened.to, to: closed.from } : at;
      // An image is not fetched, so it stays as it is written.
      const shown = name === 'Image' ? node : words.from < words.to ? words : at;
      found.push({ from: start, to: end, words: { from: shown.from, to: shown.to }, url });
      return false;
    },
  });
  return found;
};

/** The address a place stands in or beside, or null. */
export const webLinkAt = (state: EditorState, place: number): WebLink | null =>
  webLinksIn(state, place, place).find(({ from, to }) => from <= place && place <= to) ?? null;

/**
 * Shows the words of web links alone while the caret is elsewhere; a click with Ctrl or Cmd opens one, a
 * plain click puts the caret there.
 */
export const webLinks = (open: (url: string) => void): Extension => [
  ViewPlugin.define((view) => new WebLinks(view), { decorations: (plugin) => plugin.decorations }),
  EditorView.domEventHandlers({
    mousedown: (press, view) => {
      if (press.button !== 0 || !(press.ctrlKey || press.metaKey)) return false;
      const place = view.posAtCoords({ x: press.clientX, y: press.clientY });
      const link = place === null ? null : webLinkAt(view.state, place);
      if (!link) return false;
      press.preventDefault();
      open(link.url);
      return true;
    },
  }),
];

class WebLinks {
  decorations: DecorationSet;

  constructor(view: EditorView) {
    this.decorations = decorated(view);
  }

  update(update: ViewUpdate): void {
    const isReadOn = syntaxTree(update.startState) !== syntaxTree(update.state);
    if (update.docChanged || update.viewportChanged || update.selectionSet || update.focusChanged || isReadOn)
      this.decorations = decorated(update.view);
  }
}

const decorated = (view: EditorView): DecorationSet => {
  const { from: chosenFrom, to: chosenTo } = view.state.selection.main;
  const { doc } = view.state;
  // Words over two lines keep their signs: a line break cannot be hidden here.
  const hidden = (from: number, to: number): Range<Decoration>[] =>
    from < to && to <= doc.lineAt(from).to ? [Decoration.replace({}).range(from, to)] : [];
  const links = view.visibleRanges.flatMap(({ from, to }) => webLinksIn(view.state, from, to));
  const found = links.flatMap(({ from, to, words, url }): Range<Decoration>[] => {
    const isTouched = view.hasFocus && chosenFrom <= to && chosenTo >= from;
    const link = Decoration.mark({ class: 'wm-web-link', attributes: { title: url } });
    return [
      link.range(words.from, words.to),
      ...(isTouched ? [] : hidden(from, words.from)),
      ...(isTouched ? [] : hidden(words.to, to)),
    ];
  });
  return Decoration.set(found, true);
};

/** What may be opened outside: web addresses, also those that begin with www, and mail addresses. */
const outsideAddress = (written: string): string | null => {
  const url = withScheme(written);
  return URL.canParse(url) && ['http:', 'https:', 'mailto:'].includes(new URL(url).protocol) ? url : null;
};

const withScheme = (written: string): string => {
  if (/^www\./i.test(written)) return `https://${written}`;
  return /^[^\s:/@]+@[^\s:/@]+$/.test(written) ? `mailto:${written}` : written;
};
