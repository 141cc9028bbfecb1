interface Window {
  /** What the preload gives the page. */
  readonly waymark: {
    readonly invoke: (channel: string, input?: unknown) => Promise<unknown>;
  };
}
