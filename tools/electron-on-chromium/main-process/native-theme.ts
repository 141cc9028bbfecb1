import { Faithful } from './faithful';
import { WebContents } from './web-contents';

type Provided = Pick<Electron.NativeTheme, 'themeSource' | 'shouldUseDarkColors' | 'shouldUseHighContrastColors'
  | 'shouldUseInvertedColorScheme' | 'inForcedColorsMode' | 'prefersReducedTransparency'
  | 'shouldUseDarkColorsForSystemIntegratedUI' | 'shouldDifferentiateWithoutColor'>;

/** `nativeTheme`: what it says, pages see as `prefers-color-scheme`. */
class NativeTheme extends Faithful implements Provided {
  #source: Electron.NativeTheme['themeSource'] = 'system';
  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly inForcedColorsMode = false;
  readonly prefersReducedTransparency = false;
  readonly shouldDifferentiateWithoutColor = false;

  constructor() {
    super('nativeTheme');
  }

  get themeSource(): Electron.NativeTheme['themeSource'] {
    return this.#source;
  }
  set themeSource(source: Electron.NativeTheme['themeSource']) {
    if (!['system', 'light', 'dark'].includes(source)) throw new TypeError('Invalid themeSource');
    if (source === this.#source) return;
    this.#source = source;
    for (const contents of WebContents.all) contents.showScheme(this.scheme);
    setImmediate(() => this.emit('updated'));
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }
  get shouldUseDarkColorsForSystemIntegratedUI(): boolean {
    return this.shouldUseDarkColors;
  }

  /** What pages are told; the empty word leaves it to Chromium. */
  get scheme(): string {
    return this.#source === 'system' ? '' : this.#source;
  }
}

export const nativeTheme = new NativeTheme();
