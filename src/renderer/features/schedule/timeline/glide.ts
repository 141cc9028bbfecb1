/** A change of zoom: how wide a day was and will be in pixels, and how far the picture was and will be scrolled. */
export interface Leap {
  readonly from: Place;
  readonly to: Place;
}

/** How wide a day is, and how far the picture is scrolled, both in pixels. */
export interface Place {
  readonly width: number;
  readonly left: number;
}

/**
 * The change to another width of days that leaves what is `at` pixels from the left edge of what is seen where it is. A picture is
 * never scrolled further than it is wide. From 12 to 4 pixels around the 100th pixel of a picture scrolled by 500: day 50 is
 * there and stays, so the picture is scrolled by 100.
 */
export const leapTo = (from: Place, wanted: number, at: number, most: number): Leap => {
  const left = ((from.left + at) * wanted) / from.width - at;
  return { from, to: { width: wanted, left: Math.min(Math.max(0, most), Math.max(0, left)) } };
};

/** What moves and stretches the picture drawn before to where it will lie after. */
export const ahead = ({ from, to }: Leap): string => transform(from.left - to.left, to.width / from.width);

/** What moves and stretches the picture drawn after to where it lay before. */
export const behind = ({ from, to }: Leap): string => transform(to.left - from.left, from.width / to.width);

const transform = (x: number, stretch: number): string => `translateX(${x}px) scaleX(${stretch})`;

/** Takes a picture from one zoom to another. */
export interface Glider {
  /** There within a moment. */
  readonly go: (leap: Leap) => void;
  /** There at once, with what is drawn already; it is drawn anew when the next leap or `settle` comes. */
  readonly stretch: (leap: Leap) => void;
  /** Ends what is under way, drawn as it should be. */
  readonly settle: () => void;
}

/**
 * Zooms so that no frame waits for drawing: the compositor stretches what is drawn, and what will be seen is drawn once, before a
 * way out (of it all is seen at first) and after a way in (what is drawn has it all). Where motion is not wanted there is none.
 */
export const createGlider = (layersNow: () => readonly HTMLElement[], draw: (to: Place) => void): Glider => {
  let pending: Leap | null = null;
  const settle = (): void => {
    for (const layer of layersNow()) {
      for (const animation of layer.getAnimations()) animation.cancel();
      layer.style.transform = '';
    }
    const due = pending;
    pending = null;
    if (due) draw(due.to);
  };
  const glide = (from: string, to: string): void => {
    const options = { duration: 180, easing: 'cubic-bezier(0.3, 0, 0.2, 1)', fill: 'forwards' as const };
    const [first] = layersNow().map((layer) => layer.animate([{ transform: from }, { transform: to }], options));
    first?.addEventListener('finish', settle);
  };
  return {
    go: (leap) => {
      settle();
      const isOut = leap.to.width < leap.from.width;
      if (isOut || !wantsMotion()) draw(leap.to);
      else pending = leap;
      if (wantsMotion()) glide(isOut ? behind(leap) : 'none', isOut ? 'none' : ahead(leap));
    },
    stretch: (leap) => {
      pending = leap;
      for (const layer of layersNow()) layer.style.transform = ahead(leap);
    },
    settle,
  };
};

const wantsMotion = (): boolean => !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
