import { decode, encode } from '../wire/clone';
import type { DevToolsSession } from '../wire/devtools-connection';
import { ISOLATED_WORLD, LISTEN, SPEAK } from '../wire/messages';
import type { FromRenderer, ToRenderer } from '../wire/messages';
import type { Attached, Browser } from './browser';
import { Frames } from './frames';
import type { WebFrameMain } from './frames';
import type { DocumentScripts } from './document-scripts';

/** What a page tells its web contents. */
export interface PageListener {
  spoke(frame: WebFrameMain, message: FromRenderer): void;
  sessionStarted(session: DevToolsSession): Promise<void>;
}

export interface PageOptions {
  readonly scripts: DocumentScripts;
  readonly javascript: boolean;
  readonly listener: PageListener;
}

/** One page in Chromium: its session, those of its out-of-process frames and workers, and the worlds in its frames. */
export class Page {
  readonly targetId: string;
  readonly session: DevToolsSession;
  readonly frames: Frames;
  readonly browser: Browser;
  readonly #options: PageOptions;
  readonly #frameOfContext = new Map<DevToolsSession, Map<number, string>>();
  readonly #defaultContexts = new Map<DevToolsSession, Map<string, number>>();
  readonly #sessions = new Set<DevToolsSession>();

  constructor(attached: Attached, chromium: Browser, options: PageOptions) {
    this.targetId = attached.targetId;
    this.session = attached.session;
    this.browser = chromium;
    this.#options = options;
    this.frames = new Frames(attached.targetId, (frameId, code) => this.evaluate(frameId, code));
  }

  /** Prepares the page for its first document and lets it run. */
  start(): Promise<void> {
    return this.#begin(this.session, true);
  }

  /** Says something to the isolated world of the main frame, when there is one. */
  async say(message: ToRenderer): Promise<void> {
    const contextId = this.#isolatedContext(this.targetId);
    if (contextId === undefined) return;
    const text = encode(message);
    await this.session.send('Runtime.callFunctionOn', {
      executionContextId: contextId,
      functionDeclaration: `function (text) { globalThis.${LISTEN}?.(text); }`,
      arguments: [{ value: text }],
      silent: true,
    });
  }

  /** What the page sees as `prefers-color-scheme`; the empty word leaves it to Chromium. */
  preferScheme(scheme: string): void {
    this.session.tell('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  }

  /** The value of an expression in a frame's own world. */
  async evaluate(frameId: string, code: string): Promise<unknown> {
    for (const session of this.#sessions) {
      const contextId = this.#defaultContexts.get(session)?.get(frameId);
      if (contextId === undefined) continue;
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: code, contextId, awaitPromise: true, returnByValue: true, userGesture: true,
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value;
    }
    throw new Error('The frame was removed before the script could run');
  }

  async #begin(session: DevToolsSession, hasFrames: boolean): Promise<void> {
    this.#sessions.add(session);
    session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      const framed = targetInfo.type === 'iframe' || targetInfo.type === 'page';
      this.#begin(this.browser.session(sessionId), framed).catch(() => undefined);
    });
    session.on('Target.detachedFromTarget', ({ sessionId }) => this.#sessions.delete(this.browser.session(sessionId)));
    if (hasFrames) this.#followContexts(session);
    const attach = session.send('Target.setAutoAttach', {
      autoAttach: true, waitForDebuggerOnStart: true, flatten: true,
    });
    const steps = [attach, this.#options.listener.sessionStarted(session), ...(hasFrames ? this.#prepare(session) : [])];
    session.tell('Runtime.runIfWaitingForDebugger');
    await Promise.all(steps);
  }

  #prepare(session: DevToolsSession): Promise<unknown>[] {
    const { javascript, scripts } = this.#options;
    this.frames.follow(session);
    const steps: Promise<unknown>[] = [
      session.send('Page.enable'),
      session.send('Page.getFrameTree').then(({ frameTree }) => this.frames.arrived(frameTree.frame)),
      session.send('Page.setLifecycleEventsEnabled', { enabled: true }),
      session.send('Runtime.addBinding', { name: SPEAK, executionContextName: ISOLATED_WORLD }),
      session.send('Runtime.enable'),
    ];
    if (!javascript) {
      steps.push(session.send('Emulation.setScriptExecutionDisabled', { value: true }));
      return steps;
    }
    if (session === this.session) {
      steps.push(session.send('Page.addScriptToEvaluateOnNewDocument', { source: scripts.mainWorld }));
    }
    steps.push(session.send('Page.addScriptToEvaluateOnNewDocument', {
      source: scripts.isolatedWorld, worldName: ISOLATED_WORLD,
    }));
    return steps;
  }

  #followContexts(session: DevToolsSession): void {
    const frameOf = new Map<number, string>();
    const defaults = new Map<string, number>();
    this.#frameOfContext.set(session, frameOf);
    this.#defaultContexts.set(session, defaults);
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const frameId: unknown = context.auxData?.['frameId' as keyof typeof context.auxData];
      if (typeof frameId !== 'string') return;
      if (context.name === ISOLATED_WORLD) frameOf.set(context.id, frameId);
      else if (context.name === '') defaults.set(frameId, context.id);
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => frameOf.delete(executionContextId));
    session.on('Runtime.executionContextsCleared', () => frameOf.clear());
    session.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      const frame = this.frames.get(frameOf.get(executionContextId) ?? '');
      if (name === SPEAK && frame) this.#options.listener.spoke(frame, decode(payload) as FromRenderer);
    });
  }

  #isolatedContext(frameId: string): number | undefined {
    const contexts = [...(this.#frameOfContext.get(this.session) ?? [])];
    return contexts.findLast(([, frame]) => frame === frameId)?.[0];
  }
}
