import { EditorState, type StateCommand, type Transaction } from '@codemirror/state';
import { describe, expect, it } from 'vitest';
import { boxIn, continueList, insertLink, tickAt, toggleTask, wrapWith } from './list-commands';

/** What a command makes of a text; `|` stands where the caret is, or at both ends of what is chosen. */
const after = (command: StateCommand, marked: string): string | null => {
  const places = marked.split('').flatMap((sign, at) => (sign === '|' ? [at] : []));
  const [anchor = 0, head] = places;
  const selection = { anchor, head: head === undefined ? anchor : head - 1 };
  const state = EditorState.create({ doc: marked.replaceAll('|', ''), selection });
  let done: Transaction | null = null;
  const used = command({ state, dispatch: (transaction) => (done = transaction) });
  if (!used || done === null) return null;
  const { state: next } = done as Transaction;
  const { from, to } = next.selection.main;
  const text = next.doc.toString();
  return from === to
    ? `${text.slice(0, from)}|${text.slice(from)}`
    : `${text.slice(0, from)}|${text.slice(from, to)}|${text.slice(to)}`;
};

describe('Enter in a list', () => {
  it('begins the next item with the same sign, the next number or an empty box', () => {
    expect(after(continueList, '- one|')).toBe('- one\n- |');
    expect(after(continueList, '  9. nine|')).toBe('  9. nine\n  10. |');
    expect(after(continueList, '* [x] done|, and more')).toBe('* [x] done\n* [ ] |, and more');
  });

  it('ends the list in an empty item, and is left to others elsewhere', () => {
    expect(after(continueList, '- one\n- |')).toBe('- one\n|');
    expect(after(continueList, 'words|')).toBeNull();
    expect(after(continueList, '|- one')).toBeNull();
    expect(after(continueList, '- |one|')).toBeNull();
  });
});

describe('a task', () => {
  it('is made of lines, then ticked and unticked together', () => {
    expect(after(toggleTask, 'one|')).toBe('- [ ] one|');
    expect(after(toggleTask, '- one|')).toBe('- [ ] one|');
    expect(after(toggleTask, '|- [ ] a\n- [x] b|')).toBe('|- [x] a\n- [x] b|');
    expect(after(toggleTask, '|- [x] a\n- [x] b|')).toBe('|- [ ] a\n- [ ] b|');
  });

  it('is ticked where it is pressed', () => {
    const state = EditorState.create({ doc: 'words\n1. [X] a' });
    expect(boxIn('1. [X] a')).toEqual({ at: 4, done: true });
    expect(state.update(tickAt(state, 8) ?? {}).state.doc.toString()).toBe('words\n1. [ ] a');
    expect(tickAt(state, 2)).toBeNull();
  });
});

describe('marks', () => {
  it('stand on both sides and are taken off again', () => {
    expect(after(wrapWith('**'), 'a |b| c')).toBe('a **|b|** c');
    expect(after(wrapWith('**'), 'a **|b|** c')).toBe('a |b| c');
    expect(after(wrapWith('*'), '|')).toBe('*|*');
  });

  it('make a link of what is chosen', () => {
    expect(after(insertLink, 'see |this|')).toBe('see [this](|)');
    expect(after(insertLink, 'see |')).toBe('see [|]()');
  });
});
