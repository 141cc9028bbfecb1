/**
 * Gives the focus back to a line after it was corrected: it has moved to another column, and the button that
 * was used went with it. The page has to be drawn first, so this waits for the next frame but one.
 */
export const focusLine = (expectationId: string): void => {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const line = document.querySelector(`[data-change="${CSS.escape(expectationId)}"]`);
      line?.querySelector<HTMLElement>('button[aria-haspopup="menu"]')?.focus();
      line?.scrollIntoView({ block: 'nearest' });
    }),
  );
};
