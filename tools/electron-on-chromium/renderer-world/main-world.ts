import { EXPOSE, expose } from './context-bridge';
import { Crossing } from './crossing';
import { guardPermissions } from './permissions';

/** Starts the page's own side: what its preload exposes, and permission questions. Nothing else reaches the page. */
export function start(secret: string): void {
  const crossing = new Crossing(`${secret}:page`, `${secret}:isolated`);
  crossing.serve(EXPOSE, expose);
  guardPermissions(crossing);
}
