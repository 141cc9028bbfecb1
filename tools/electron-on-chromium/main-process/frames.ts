import type { DevToolsSession } from '../wire/devtools-connection';
import type { Protocol } from '../wire/devtools-protocol';
import { fromCarrier } from '../wire/custom-scheme';
import { asElectron, Faithful } from './faithful';

type ProvidedMember = 'url' | 'origin' | 'name' | 'parent' | 'top' | 'frames' | 'framesInSubtree' | 'frameToken'
  | 'isDestroyed' | 'detached' | 'executeJavaScript' | 'routingId' | 'processId' | 'frameTreeNodeId';

/** One frame of a page, as handlers see it in `event.senderFrame`. */
export class WebFrameMain extends Faithful {
  url = '';
  origin = 'null';
  name = '';
  detached = false;
  readonly frameToken: string;
  readonly routingId: number;
  readonly frameTreeNodeId: number;
  readonly processId = process.pid;
  readonly #parent: WebFrameMain | null;
  readonly #children = new Set<WebFrameMain>();
  readonly #evaluate: (frameId: string, code: string) => Promise<unknown>;
  static #lastId = 0;

  constructor(
    frameToken: string,
    parent: WebFrameMain | null,
    evaluate: (frameId: string, code: string) => Promise<unknown>,
  ) {
    super('WebFrameMain');
    this.frameToken = frameToken;
    this.#parent = parent;
    this.#evaluate = evaluate;
    this.routingId = ++WebFrameMain.#lastId;
    this.frameTreeNodeId = this.routingId;
    if (parent) parent.#children.add(this);
  }

  get parent(): Electron.WebFrameMain | null {
    return this.#parent && frameAsElectron(this.#parent);
  }
  get top(): Electron.WebFrameMain | null {
    return this.#parent ? this.#parent.top : frameAsElectron(this);
  }
  get frames(): Electron.WebFrameMain[] {
    return [...this.#children].map(frameAsElectron);
  }
  get framesInSubtree(): Electron.WebFrameMain[] {
    return [frameAsElectron(this), ...[...this.#children].flatMap((child) => child.framesInSubtree)];
  }

  executeJavaScript = (code: string): Promise<unknown> => this.#evaluate(this.frameToken, code);
  isDestroyed = (): boolean => this.detached;

  moveTo(url: string, origin: string, name: string): void {
    this.url = url;
    this.origin = origin;
    this.name = name;
  }

  remove(): void {
    this.detached = true;
    if (this.#parent) this.#parent.#children.delete(this);
  }
}

export function frameAsElectron(frame: WebFrameMain): Electron.WebFrameMain {
  return asElectron<Electron.WebFrameMain, ProvidedMember>(frame);
}

/** The frames of one page, kept up to date from the sessions of the page and of its out-of-process frames. */
export class Frames {
  readonly main: WebFrameMain;
  readonly #byId = new Map<string, WebFrameMain>();
  readonly #evaluate: (frameId: string, code: string) => Promise<unknown>;

  constructor(mainFrameId: string, evaluate: (frameId: string, code: string) => Promise<unknown>) {
    this.#evaluate = evaluate;
    this.main = new WebFrameMain(mainFrameId, null, evaluate);
    this.#byId.set(mainFrameId, this.main);
  }

  follow(session: DevToolsSession): void {
    session.on('Page.frameAttached', ({ frameId, parentFrameId }) => this.#add(frameId, parentFrameId));
    session.on('Page.frameNavigated', ({ frame }) => this.#navigated(frame));
    session.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      const frame = this.#byId.get(frameId);
      if (frame) frame.url = fromCarrier(url);
    });
    session.on('Page.frameDetached', ({ frameId, reason }) => {
      if (reason === 'remove') this.#remove(frameId);
    });
  }

  /** Learns what a frame that has moved to a process of its own already shows. */
  arrived(frame: Protocol.Page.Frame): void {
    this.#navigated(frame);
  }

  get(frameId: string): WebFrameMain | undefined {
    return this.#byId.get(frameId);
  }

  #add(frameId: string, parentId: string): void {
    const parent = this.#byId.get(parentId);
    if (!parent || this.#byId.has(frameId)) return;
    this.#byId.set(frameId, new WebFrameMain(frameId, parent, this.#evaluate));
  }

  #navigated(navigated: Protocol.Page.Frame): void {
    if (navigated.parentId !== undefined) this.#add(navigated.id, navigated.parentId);
    const url = fromCarrier(navigated.url) + (navigated.urlFragment ?? '');
    this.#byId.get(navigated.id)?.moveTo(url, originOf(navigated.securityOrigin), navigated.name ?? '');
  }

  #remove(frameId: string): void {
    const frame = this.#byId.get(frameId);
    frame?.remove();
    this.#byId.delete(frameId);
  }
}

function originOf(securityOrigin: string): string {
  if (!/^[a-z][a-z0-9+.-]*:\/\/./i.test(securityOrigin)) return 'null';
  return fromCarrier(securityOrigin).replace(/\/$/, '');
}
