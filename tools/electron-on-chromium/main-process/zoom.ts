import type { DevToolsSession } from '../wire/devtools-connection';

/** How large a page is drawn: each level is a fifth larger than the one before. */
export class Zoom {
  #level = 0;
  readonly #session: Promise<DevToolsSession>;

  constructor(session: Promise<DevToolsSession>) {
    this.#session = session;
  }

  get level(): number {
    return this.#level;
  }
  set level(level: number) {
    if (level === this.#level) return;
    this.#level = level;
    void this.refresh();
  }

  get factor(): number {
    return 1.2 ** this.#level;
  }
  set factor(factor: number) {
    if (!(factor > 0)) throw new Error("'zoomFactor' must be a double greater than 0.0");
    this.level = Math.log(factor) / Math.log(1.2);
  }

  /** Lays the page out again for its window's present size. */
  async refresh(): Promise<void> {
    const session = await this.#session;
    await session.send('Emulation.clearDeviceMetricsOverride');
    if (this.#level === 0) return;
    const { cssLayoutViewport, cssVisualViewport } = await session.send('Page.getLayoutMetrics');
    const { clientWidth, clientHeight } = cssLayoutViewport;
    await session.send('Emulation.setDeviceMetricsOverride', {
      width: Math.round(clientWidth / this.factor),
      height: Math.round(clientHeight / this.factor),
      deviceScaleFactor: this.factor * (cssVisualViewport.zoom ?? 1),
      mobile: false,
    });
  }
}
