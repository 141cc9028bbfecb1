import { useSyncExternalStore } from 'react';

/** Every screen there is, in the order of the rail; settings and about stand at its foot. */
export const screenNames = [
  'today', 'path', 'goals', 'schedule', 'journal', 'pay', 'practice', 'people', 'portfolio', 'documents',
  'settings', 'about',
] as const;

/** The name of a screen. */
export type ScreenName = (typeof screenNames)[number];

/** A place in the application: a screen, the one thing on it that is meant, and the way it is looked at. */
export interface Route {
  readonly screen: ScreenName;
  readonly id?: string | undefined;
  readonly view?: string | undefined;
}

/** The place shown now; follows the address. */
export const useRoute = (): Route => {
  const hash = useSyncExternalStore(watchHash, () => window.location.hash);
  return parseRoute(hash);
};

/** Goes to a place. With `replace`, back does not return to the place left. */
export const navigate = (route: Route, { replace = false } = {}): void => {
  const hash = hashOf(route);
  if (hash === window.location.hash) return;
  if (replace) {
    window.history.replaceState(null, '', hash);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  } else window.location.hash = hash;
};

/** The address of a place: `{ screen: 'goals', id: 'a b', view: 'list' }` is `#/goals/a%20b?view=list`. */
export const hashOf = ({ screen, id, view }: Route): string => {
  const place = id === undefined ? `#/${screen}` : `#/${screen}/${encodeURIComponent(id)}`;
  return view === undefined ? place : `${place}?view=${encodeURIComponent(view)}`;
};

/** The place an address names; one that names none is Today. */
export const parseRoute = (hash: string): Route => {
  const [place = '', query = ''] = hash.replace(/^#\//, '').split('?');
  const [name = '', id] = place.split('/');
  const screen = screenNames.find((known) => known === name);
  if (!screen) return { screen: 'today' };
  const view = new URLSearchParams(query).get('view') ?? undefined;
  return { screen, id: id ? decoded(id) : undefined, view };
};

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined; // An address typed by hand that encodes nothing names no thing.
  }
};

const watchHash = (tell: () => void): (() => void) => {
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
};
