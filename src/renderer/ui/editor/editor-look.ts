import { EditorView } from '@codemirror/view';

/** The editor in the colours and letters of the rest of the page. */
export const editorLook = EditorView.theme({
  '&': {
    border: '1px solid var(--wm-edge)',
    borderRadius: 'var(--mantine-radius-sm)',
    background: 'var(--wm-surface)',
    color: 'var(--wm-ink)',
  },
  '&.cm-focused': { outline: '2px solid var(--wm-focus)', outlineOffset: '1px' },
  '.cm-scroller': { fontFamily: 'var(--wm-serif)', fontSize: '17px', lineHeight: '1.55', maxHeight: '60vh' },
  '.cm-content': { padding: '8px 4px', minHeight: '3.1em', caretColor: 'var(--wm-ink)' },
  '.cm-line': { padding: '0 8px' },
  '.cm-placeholder': { color: 'var(--wm-muted)' },
  '.wm-chip': {
    padding: '0 5px',
    borderRadius: '4px',
    background: 'var(--wm-pine-soft)',
    color: 'var(--wm-pine-ink)',
    textDecoration: 'underline',
    textUnderlineOffset: '3px',
    cursor: 'pointer',
  },
  '.wm-chip-gone': {
    background: 'var(--wm-sunken)',
    color: 'var(--wm-muted)',
    textDecoration: 'none',
    cursor: 'default',
  },
  '.wm-box': {
    cursor: 'pointer',
    padding: '0 2px',
    color: 'var(--wm-pine-ink)',
    fontFamily: 'system-ui, sans-serif',
  },
  '.cm-tooltip.cm-tooltip-autocomplete': {
    border: '1px solid var(--wm-edge)',
    borderRadius: 'var(--mantine-radius-sm)',
    background: 'var(--wm-surface)',
    boxShadow: 'var(--wm-shadow-raised)',
  },
  '.cm-tooltip-autocomplete > ul': {
    fontFamily: 'inherit !important',
    fontSize: '14px',
    maxHeight: '15em !important',
  },
  '.cm-tooltip-autocomplete > ul > li': { padding: '5px 10px !important', color: 'var(--wm-ink)' },
  '.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    background: 'var(--wm-pine) !important',
    color: 'var(--wm-on-pine) !important',
  },
  '.cm-completionDetail': { color: 'inherit', fontStyle: 'normal !important', opacity: '1' },
});
