import { StateField, type EditorState, type Extension } from '@codemirror/state';
import { showTooltip, type Tooltip } from '@codemirror/view';

/** A link the caret stands in or beside: what it is called, where it begins, and the way to open it. */
export interface OpenableLink {
  readonly from: number;
  readonly label: string;
  readonly open: () => void;
}

/**
 * A small bar below the link at the caret that opens it: with a click, with Tab and Enter, and it names the
 * key that does the same.
 */
export const linkBar = (find: (state: EditorState) => OpenableLink | null): Extension =>
  StateField.define<Bar | null>({
    create: (state) => barOf(find(state)),
    update: (bar, { docChanged, selection, state }) => {
      if (!docChanged && !selection) return bar;
      const link = find(state);
      const isSame = bar !== null && link !== null && bar.from === link.from && bar.label === link.label;
      return isSame ? bar : barOf(link);
    },
    provide: (field) => showTooltip.from(field, (bar) => bar?.tooltip ?? null),
  });

interface Bar {
  readonly from: number;
  readonly label: string;
  readonly tooltip: Tooltip;
}

const barOf = (link: OpenableLink | null): Bar | null =>
  link && {
    from: link.from,
    label: link.label,
    tooltip: { pos: link.from, create: () => ({ dom: barFor(link) }) },
  };

const barFor = ({ label, open }: OpenableLink): HTMLElement => {
  const bar = document.createElement('div');
  bar.className = 'wm-link-bar';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = `Open ${label}`;
  button.addEventListener('mousedown', (press) => press.preventDefault());
  button.addEventListener('click', open);
  const keys = document.createElement('kbd');
  keys.textContent = 'Alt+Enter';
  bar.append(button, keys);
  return bar;
};
