import {
  EditorSelection,
  type EditorState,
  type StateCommand,
  type TransactionSpec,
} from '@codemirror/state';

const item = /^(\s*)([-*+]|\d{1,9}[.)])(\s+)(\[[ xX]\]\s+)?/;

/** Enter in a list begins the next item; in an empty one it ends the list. Elsewhere it is left to others. */
export const continueList: StateCommand = ({ state, dispatch }) => {
  const { main } = state.selection;
  const line = state.doc.lineAt(main.head);
  const match = item.exec(line.text);
  if (!main.empty || state.selection.ranges.length > 1 || !match || main.head < line.from + match[0].length)
    return false;
  const [whole, indent = '', mark = '', space = ' ', box] = match;
  const isEmpty = line.text.trim() === whole.trim();
  const next = `\n${indent}${following(mark)}${space}${box ? '[ ] ' : ''}`;
  const changes = isEmpty ? { from: line.from, to: line.to } : { from: main.head, insert: next };
  const caret = isEmpty ? line.from : main.head + next.length;
  dispatch(state.update({ changes, selection: { anchor: caret }, scrollIntoView: true, userEvent: 'input' }));
  return true;
};

/** Makes the chosen lines items with a box, or ticks the boxes they have; all or none of them at once. */
export const toggleTask: StateCommand = ({ state, dispatch }) => {
  const lines = chosenLines(state);
  const boxed = lines.map((line) => boxIn(line.text));
  const changes = boxed.every((box) => box !== null)
    ? lines.map((line, at) =>
        ticked(
          line.from,
          boxed[at] ?? null,
          boxed.every((box) => box?.done),
        ),
      )
    : lines.flatMap((line, at) => (boxed[at] === null ? [madeTask(line)] : []));
  dispatch(state.update({ changes, userEvent: 'input' }));
  return true;
};

/** Ticks or unticks the box in the line at a place; nothing where there is none. */
export const tickAt = (state: EditorState, place: number): TransactionSpec | null => {
  const line = state.doc.lineAt(place);
  const box = boxIn(line.text);
  return box ? { changes: ticked(line.from, box, box.done), userEvent: 'input' } : null;
};

/** The box of a line's item: where its sign stands and whether it is ticked. */
export const boxIn = (text: string): { readonly at: number; readonly done: boolean } | null => {
  const match = item.exec(text);
  const box = match?.[4];
  if (!match || !box) return null;
  return { at: match[0].length - box.length + 1, done: box[1] !== ' ' };
};

/** Puts a mark on both sides of what is chosen, or takes it off where it stands there already. */
export const wrapWith =
  (mark: string): StateCommand =>
  ({ state, dispatch }) => {
    const spec = state.changeByRange((range) => {
      const [before, after] = [range.from - mark.length, range.to + mark.length];
      const isWrapped =
        before >= 0 &&
        state.sliceDoc(before, range.from) === mark &&
        state.sliceDoc(range.to, after) === mark;
      if (isWrapped) {
        return {
          changes: [
            { from: before, to: range.from },
            { from: range.to, to: after },
          ],
          range: EditorSelection.range(range.anchor - mark.length, range.head - mark.length),
        };
      }
      return {
        changes: [
          { from: range.from, insert: mark },
          { from: range.to, insert: mark },
        ],
        range: EditorSelection.range(range.anchor + mark.length, range.head + mark.length),
      };
    });
    dispatch(state.update(spec, { userEvent: 'input' }));
    return true;
  };

/** Makes what is chosen the words of a link and puts the caret where its address goes. */
export const insertLink: StateCommand = ({ state, dispatch }) => {
  const { from, to } = state.selection.main;
  const words = state.sliceDoc(from, to);
  const insert = `[${words}]()`;
  const caret = words === '' ? from + 1 : from + insert.length - 1;
  dispatch(state.update({ changes: { from, to, insert }, selection: { anchor: caret }, userEvent: 'input' }));
  return true;
};

const following = (mark: string): string =>
  /^\d/.test(mark) ? `${Number.parseInt(mark, 10) + 1}${mark.slice(-1)}` : mark;

const chosenLines = ({ doc, selection }: EditorState): { readonly from: number; readonly text: string }[] => {
  const { from, to } = selection.main;
  const [first, last] = [doc.lineAt(from).number, doc.lineAt(to).number];
  return Array.from({ length: last - first + 1 }, (_, at) => doc.line(first + at));
};

const ticked = (lineStart: number, box: { readonly at: number } | null, done: boolean) => {
  const from = lineStart + (box?.at ?? 0);
  return { from, to: from + 1, insert: done ? ' ' : 'x' };
};

const madeTask = ({ from, text }: { readonly from: number; readonly text: string }) => {
  const match = item.exec(text);
  const place = from + (match ? match[0].length : (/^\s*/.exec(text)?.[0].length ?? 0));
  return { from: place, insert: match ? '[ ] ' : '- [ ] ' };
};
