/** What the preload scripts of the conformance applications expose. */
interface Window {
  readonly bench: {
    invoke(channel: string, ...args: unknown[]): Promise<unknown>;
    send(channel: string, ...args: unknown[]): void;
    received(): unknown[][];
  };
  readonly api: {
    readonly version: number;
    readonly nested: { readonly list: readonly unknown[]; readonly when: Date };
    invoke(channel: string, ...args: unknown[]): Promise<unknown>;
    send(channel: string, ...args: unknown[]): void;
    on(channel: string, listener: (...args: unknown[]) => void): () => void;
    add(a: number, b: number): number;
    throws(): never;
    calls(callback: (value: number) => unknown): unknown;
    returns(callback: () => unknown): unknown;
    later(value: unknown): Promise<unknown>;
    rejects(): Promise<never>;
  };
}
