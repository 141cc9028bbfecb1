/** What quitting needs of a window. */
export interface Closable {
  requestClose(): Promise<boolean>;
  destroy(): void;
  focus(): void;
}

const open = new Set<Closable>();

export function windowOpened(window: Closable): void {
  open.add(window);
}

/** Takes a window off the list and says whether it was on it. */
export function windowGone(window: Closable): boolean {
  return open.delete(window);
}

export function openWindows(): Closable[] {
  return [...open];
}
