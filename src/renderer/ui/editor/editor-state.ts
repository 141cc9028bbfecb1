import { closeCompletion, completionKeymap } from '@codemirror/autocomplete';
import { history, historyKeymap, indentLess, indentMore, standardKeymap } from '@codemirror/commands';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, type KeyBinding } from '@codemirror/view';
import { chipAtCaret, chips, type FindChips } from './chips';
import { linkCompletion, type OfferLinks } from './completion';
import { editorLook } from './editor-look';
import { continueList, insertLink, toggleTask, wrapWith } from './list-commands';
import { linkBar, type OpenableLink } from './link-bar';
import { markdownLanguage } from './markdown-language';
import { webLinkAt, webLinks } from './web-links';

/** What an editor begins with, and whom it tells. */
export interface EditorParts {
  readonly text: string;
  readonly labelId: string;
  readonly hintId: string;
  readonly change: (text: string) => void;
  readonly flush: () => void;
  readonly findChips: FindChips;
  readonly offerLinks: OfferLinks;
  /** Opens a web or mail address outside. */
  readonly openAddress: (url: string) => void;
  readonly onFiles: (files: readonly File[]) => void;
}

/** The most signs one text may have, as the plan keeps it. */
const mostSigns = 100_000;

/** An editor of Markdown at its beginning. Tab is left alone, so that the keyboard can leave the field. */
export const editorState = (parts: EditorParts): EditorState =>
  EditorState.create({
    doc: parts.text,
    extensions: [
      history(),
      EditorView.lineWrapping,
      markdownLanguage,
      chips(parts.findChips),
      webLinks(parts.openAddress),
      linkBar((state) => linkAtCaret(state, parts)),
      linkCompletion(parts.offerLinks),
      keymap.of([...completionKeymap, ...ownKeys(parts), ...historyKeymap, ...standardKeymap]),
      EditorState.changeFilter.of(
        ({ newDoc, startState }) => newDoc.length <= Math.max(mostSigns, startState.doc.length),
      ),
      EditorView.contentAttributes.of({
        'aria-labelledby': parts.labelId,
        'aria-describedby': parts.hintId,
        spellcheck: 'false',
      }),
      EditorView.updateListener.of(({ docChanged, state, transactions }) => {
        if (docChanged && transactions.some((one) => one.isUserEvent('input') || isTyping(one)))
          parts.change(state.doc.toString());
      }),
      EditorView.domEventHandlers({
        blur: (_event, view) => {
          closeCompletion(view);
          parts.flush();
        },
        paste: (event) => tookFiles(event, event.clipboardData, parts.onFiles),
        drop: (event) => tookFiles(event, event.dataTransfer, parts.onFiles),
      }),
      editorLook,
    ],
  });

const isTyping = (one: { readonly isUserEvent: (event: string) => boolean }): boolean =>
  ['delete', 'move', 'undo', 'redo'].some((event) => one.isUserEvent(event));

const ownKeys = (parts: EditorParts): KeyBinding[] => [
  { key: 'Enter', run: continueList },
  { key: 'Mod-Enter', run: toggleTask },
  { key: 'Mod-b', run: wrapWith('**') },
  { key: 'Mod-i', run: wrapWith('*') },
  { key: 'Mod-Shift-k', run: insertLink },
  { key: 'Mod-]', run: indentMore },
  { key: 'Mod-[', run: indentLess },
  {
    key: 'Alt-Enter',
    run: ({ state }) => {
      const link = linkAtCaret(state, parts);
      link?.open();
      return link !== null;
    },
  },
];

/** The link the caret stands in or beside, to a thing of the plan or an address outside. */
const linkAtCaret = (
  state: EditorState,
  { findChips, openAddress }: Pick<EditorParts, 'findChips' | 'openAddress'>,
): OpenableLink | null => {
  const chip = chipAtCaret(state, findChips);
  if (chip) return chip.isGone ? null : { from: chip.place, label: `“${chip.label}”`, open: chip.open };
  const link = webLinkAt(state, state.selection.main.head);
  return link && { from: link.from, label: link.url, open: () => openAddress(link.url) };
};

const tookFiles = (
  event: Event,
  data: DataTransfer | null,
  take: (files: readonly File[]) => void,
): boolean => {
  const files = [...(data?.files ?? [])];
  if (files.length === 0) return false;
  event.preventDefault();
  take(files);
  return true;
};
