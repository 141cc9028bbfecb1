import { useEffect, useEffectEvent, useId, useImperativeHandle, useRef, type Ref } from 'react';
import { EditorView } from '@codemirror/view';
import { useAutosave } from '../use-autosaved-text';
import type { FindChips } from './chips';
import type { OfferLinks } from './completion';
import classes from './MarkdownEditor.module.css';
import { changeBetween, SentTexts } from './text-change';
import { editorState } from './editor-state';

/** What others may do to an editor. */
export interface EditorHandle {
  /** Adds a line at the end. */
  readonly append: (line: string) => void;
}

interface MarkdownEditorProps {
  readonly label: string;
  readonly description: string;
  readonly value: string;
  readonly onSave: (text: string) => unknown;
  readonly findChips: FindChips;
  readonly offerLinks: OfferLinks;
  /** Opens a web or mail address outside, once the person agrees. */
  readonly openAddress: (url: string) => void;
  /** Takes files that are pasted or dropped. */
  readonly onFiles?: ((files: readonly File[]) => void) | undefined;
  readonly ref?: Ref<EditorHandle> | undefined;
}

/** A text in Markdown that saves itself while it is typed: lists, boxes, links, and nothing but text. */
export function MarkdownEditor({ label, description, value, ref, ...rest }: MarkdownEditorProps) {
  const id = useId();
  const holder = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const sent = useRef(new SentTexts());
  const { change, flush } = useAutosave((text) => {
    sent.current.send(text);
    return rest.onSave(text);
  });
  const findChips = useEffectEvent((line: string) => rest.findChips(line));
  const offerLinks = useEffectEvent((typed: string) => rest.offerLinks(typed));
  const openAddress = useEffectEvent((url: string) => rest.openAddress(url));
  const onFiles = useEffectEvent((files: readonly File[]) => rest.onFiles?.(files));
  const begun = useEffectEvent(() =>
    editorState({
      text: value,
      labelId: `${id}-label`,
      hintId: `${id}-hint`,
      change,
      flush,
      findChips,
      offerLinks,
      openAddress,
      onFiles,
    }),
  );

  useEffect(() => {
    if (!holder.current) return undefined;
    const made = new EditorView({ state: begun(), parent: holder.current });
    view.current = made;
    return () => {
      view.current = null;
      made.destroy();
    };
  }, []);
  useEffect(() => {
    const shown = view.current?.state.doc.toString();
    if (shown === undefined || sent.current.comesBack(value)) return;
    const difference = changeBetween(shown, value);
    if (difference) view.current?.dispatch({ changes: difference });
  }, [value]);
  useImperativeHandle(ref, () => ({ append: (line) => view.current && append(view.current, line) }), []);

  return (
    <div>
      <div className={classes.label} id={`${id}-label`}>
        {label}
      </div>
      <div className={classes.hint} id={`${id}-hint`}>
        {description}
      </div>
      <div ref={holder} />
    </div>
  );
}

const append = (view: EditorView, line: string): void => {
  const { length } = view.state.doc;
  const needsBreak = length > 0 && view.state.doc.lineAt(length).text.trim() !== '';
  view.dispatch({
    changes: { from: length, insert: `${needsBreak ? '\n' : ''}${line}` },
    userEvent: 'input',
  });
};
