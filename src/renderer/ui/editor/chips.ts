import type { EditorState, Extension, Range } from '@codemirror/state';
import {
  Decoration,
  EditorView,
  ViewPlugin,
  WidgetType,
  type DecorationSet,
  type ViewUpdate,
} from '@codemirror/view';
import { boxIn, tickAt } from './list-commands';

/** A stretch of a line that is shown as a link with a label; `isGone` says that nothing is there any more. */
export interface Chip {
  readonly from: number;
  readonly to: number;
  readonly label: string;
  readonly isGone: boolean;
  readonly open: () => void;
}

/** Finds the chips in a line; places count from its beginning. */
export type FindChips = (line: string) => readonly Chip[];

/**
 * Shows links as their labels and boxes of tasks as boxes, except where the caret is, so that what is written
 * can be edited as it is kept. Looks at the lines in sight only.
 */
export const chips = (find: FindChips): Extension =>
  ViewPlugin.define((view) => new Chips(view, find), {
    decorations: (plugin) => plugin.decorations,
    provide: (plugin) =>
      EditorView.atomicRanges.of((view) => view.plugin(plugin)?.decorations ?? Decoration.none),
  });

/** The chip the caret stands in or beside, with the place in the text where it begins, or null. */
export const chipAtCaret = (
  state: EditorState,
  find: FindChips,
): (Chip & { readonly place: number }) | null => {
  const { head } = state.selection.main;
  const line = state.doc.lineAt(head);
  const at = head - line.from;
  const chip = find(line.text).find(({ from, to }) => from <= at && at <= to);
  return chip ? { ...chip, place: line.from + chip.from } : null;
};

class Chips {
  decorations: DecorationSet;

  constructor(
    view: EditorView,
    private readonly find: FindChips,
  ) {
    this.decorations = this.inSight(view);
  }

  update(update: ViewUpdate): void {
    if (update.docChanged || update.viewportChanged || update.selectionSet || update.focusChanged) {
      this.decorations = this.inSight(update.view);
    }
  }

  private inSight(view: EditorView): DecorationSet {
    const found: Range<Decoration>[] = [];
    for (const { from, to } of view.visibleRanges) {
      for (let at = from; at <= to;) {
        const line = view.state.doc.lineAt(at);
        found.push(...this.inLine(view, line));
        at = line.to + 1;
      }
    }
    return Decoration.set(found, true);
  }

  private inLine(
    view: EditorView,
    line: { readonly from: number; readonly text: string },
  ): Range<Decoration>[] {
    const { from: chosenFrom, to: chosenTo } = view.state.selection.main;
    const isTouched = (from: number, to: number): boolean =>
      view.hasFocus && chosenFrom <= to && chosenTo >= from;
    const box = boxIn(line.text);
    const boxAt = line.from + (box?.at ?? 0) - 1;
    return [
      ...(box && !isTouched(boxAt, boxAt + 3)
        ? [Decoration.replace({ widget: new BoxWidget(box.done) }).range(boxAt, boxAt + 3)]
        : []),
      ...this.find(line.text)
        .filter(({ from, to }) => !isTouched(line.from + from + 1, line.from + to - 1))
        .map((chip) =>
          Decoration.replace({ widget: new ChipWidget(chip) }).range(
            line.from + chip.from,
            line.from + chip.to,
          ),
        ),
    ];
  }
}

class ChipWidget extends WidgetType {
  constructor(private readonly chip: Chip) {
    super();
  }

  override eq({ chip }: ChipWidget): boolean {
    return chip.label === this.chip.label && chip.isGone === this.chip.isGone;
  }

  toDOM(): HTMLElement {
    const link = document.createElement('span');
    link.className = this.chip.isGone ? 'wm-chip wm-chip-gone' : 'wm-chip';
    link.textContent = this.chip.isGone ? `${this.chip.label} (no longer in the plan)` : this.chip.label;
    link.setAttribute('role', 'link');
    link.title = this.chip.isGone
      ? 'No longer in the plan'
      : 'Open with a click, or with Alt+Enter beside it';
    link.addEventListener('mousedown', (press) => {
      if (press.button !== 0 || this.chip.isGone) return;
      press.preventDefault();
      this.chip.open();
    });
    return link;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}

class BoxWidget extends WidgetType {
  constructor(private readonly done: boolean) {
    super();
  }

  override eq({ done }: BoxWidget): boolean {
    return done === this.done;
  }

  toDOM(view: EditorView): HTMLElement {
    const box = document.createElement('span');
    box.className = 'wm-box';
    box.textContent = this.done ? '☑' : '☐';
    box.setAttribute('role', 'checkbox');
    box.setAttribute('aria-checked', String(this.done));
    box.setAttribute('aria-label', this.done ? 'Done' : 'Not done');
    box.addEventListener('mousedown', (press) => {
      press.preventDefault();
      const tick = tickAt(view.state, view.posAtDOM(box));
      if (tick) view.dispatch(tick);
    });
    return box;
  }

  override ignoreEvent(): boolean {
    return true;
  }
}
