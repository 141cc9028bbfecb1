import type { WindowGeometry } from '../wire/messages';

/** Tells where the window is whenever the page can notice that it may have moved, been resized or lost focus. */
export function watchGeometry(tell: (geometry: WindowGeometry) => void): void {
  const report = (): void => tell({
    x: window.screenX,
    y: window.screenY,
    width: window.outerWidth,
    height: window.outerHeight,
    innerWidth: window.innerWidth,
    innerHeight: window.innerHeight,
    focused: document.hasFocus(),
  });
  for (const occasion of ['resize', 'focus', 'blur']) window.addEventListener(occasion, report);
  document.addEventListener('mouseleave', report);
  document.addEventListener('mouseenter', report);
}
