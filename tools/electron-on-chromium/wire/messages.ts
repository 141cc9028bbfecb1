/** What crosses between the main process and a page's isolated world. */
export type FromRenderer =
  | { readonly kind: 'send'; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: 'invoke'; readonly id: number; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: 'permission'; readonly id: number; readonly permission: string; readonly check: boolean }
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'accelerator'; readonly accelerator: string }
  | { readonly kind: 'geometry'; readonly bounds: WindowGeometry }
  | { readonly kind: 'preload-error'; readonly message: string };

/** The window as the page measures it, in device-independent pixels. */
export interface WindowGeometry {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The size of the page inside it. */
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly focused: boolean;
}

/** What the main process says to an isolated world. */
export type ToRenderer =
  | { readonly kind: 'message'; readonly channel: string; readonly args: readonly unknown[] }
  | { readonly kind: 'reply'; readonly id: number; readonly value?: unknown; readonly error?: string }
  | { readonly kind: 'accelerators'; readonly accelerators: readonly string[] };

/** What an isolated world is told when it starts. */
export interface RendererSetup {
  readonly preloadPath: string;
  readonly secret: string;
  readonly platform: NodeJS.Platform;
  readonly versions: Readonly<Record<string, string>>;
  readonly accelerators: readonly string[];
  readonly watchesGeometry: boolean;
}

/** The name of the isolated world in which preload scripts run, as Electron names it. */
export const ISOLATED_WORLD = 'Electron Isolated Context';
/** The binding through which that world speaks to the main process. */
export const SPEAK = '__electronSpeak';
/** The global of that world through which the main process speaks to it. */
export const LISTEN = '__electronListen';
