import { spawnSync } from 'node:child_process';
import { isHeadless } from './browser';
import { Faithful } from './faithful';

type Provided = Pick<Electron.Screen, 'getAllDisplays' | 'getPrimaryDisplay' | 'getDisplayMatching'
  | 'getDisplayNearestPoint' | 'getCursorScreenPoint'>;

/** The display that is imagined where there is none, or none that can be asked about. */
const IMAGINED = { x: 0, y: 0, width: 1920, height: 1080 };

/** `screen`: the displays as xrandr tells of them. */
class Screen extends Faithful implements Provided {
  #displays: Electron.Display[] | undefined;

  constructor() {
    super('screen');
  }

  getAllDisplays = (): Electron.Display[] => {
    this.#displays ??= knownDisplays().map(describe);
    return [...this.#displays];
  };
  getPrimaryDisplay = (): Electron.Display => this.getAllDisplays()[0] ?? describe(IMAGINED, 0);
  getDisplayMatching = (rect: Electron.Rectangle): Electron.Display =>
    this.#best((display) => overlap(display.bounds, rect));
  getDisplayNearestPoint = ({ x, y }: Electron.Point): Electron.Display =>
    this.#best(({ bounds }) => -Math.hypot(x - bounds.x - bounds.width / 2, y - bounds.y - bounds.height / 2));
  getCursorScreenPoint = (): Electron.Point => ({ x: 0, y: 0 });

  #best(score: (display: Electron.Display) => number): Electron.Display {
    return this.getAllDisplays().reduce((best, display) => (score(display) > score(best) ? display : best));
  }
}

export const screen = new Screen();

/** Reads lines such as `HDMI-1 connected primary 1920x1080+0+0`, the primary one first. */
function knownDisplays(): Electron.Rectangle[] {
  const run = isHeadless() ? undefined : spawnSync('xrandr', ['--query'], { encoding: 'utf8' });
  const lines = (run?.stdout ?? '').split('\n').filter((line) => line.includes(' connected'));
  lines.sort((a, b) => Number(b.includes(' primary ')) - Number(a.includes(' primary ')));
  const found = lines.flatMap((line) => {
    const [, width, height, x, y] = /(\d+)x(\d+)\+(\d+)\+(\d+)/.exec(line)?.map(Number) ?? [];
    return width && height ? [{ x: x ?? 0, y: y ?? 0, width, height }] : [];
  });
  return found.length > 0 ? found : [IMAGINED];
}

function describe(bounds: Electron.Rectangle, index: number): Electron.Display {
  const size = { width: bounds.width, height: bounds.height };
  return {
    id: index + 1,
    label: `Display ${index + 1}`,
    bounds,
    size,
    workArea: bounds,
    workAreaSize: size,
    nativeOrigin: { x: bounds.x, y: bounds.y },
    maximumCursorSize: { width: 64, height: 64 },
    scaleFactor: 1,
    rotation: 0,
    colorDepth: 24,
    colorSpace: '',
    depthPerComponent: 8,
    displayFrequency: 60,
    monochrome: false,
    detected: true,
    internal: false,
    touchSupport: 'unknown',
    accelerometerSupport: 'unknown',
  };
}

function overlap(a: Electron.Rectangle, b: Electron.Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}
