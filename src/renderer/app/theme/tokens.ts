/** The two schemes; each is designed, neither is the other one inverted. */
export type Scheme = 'light' | 'dark';

/**
 * Every colour of the interface, in both schemes, as `[light, dark]`; read as `var(--wm-<name>)`.
 * Amber is kept for "you are here" and for what is due now. `tokens.test.ts` measures every pair that meets.
 */
export const colours = {
  /** The page. */
  paper: ['#faf8f3', '#131918'],
  /** Cards, fields and whatever lies on the page. */
  surface: ['#ffffff', '#1a2221'],
  /** The rail, tracks of bars, quiet strips. */
  sunken: ['#f3efe6', '#161d1c'],
  /** Under the pointer. */
  hover: ['#efeadf', '#222c2a'],
  ink: ['#1f2a28', '#e9edea'],
  muted: ['#55625e', '#a3b3ad'],
  /** Hairlines that only divide. */
  line: ['#e2dccf', '#2b3634'],
  /** Edges by which a control is recognised. */
  edge: ['#847e70', '#6e7f79'],
  pine: ['#1f5c4d', '#6fc2a6'],
  'pine-hover': ['#174a3e', '#8fd5bc'],
  'on-pine': ['#ffffff', '#10201b'],
  'pine-ink': ['#174a3e', '#8fd5bc'],
  'pine-soft': ['#e2eee8', '#1e302b'],
  amber: ['#f2a93b', '#f2b04b'],
  /** The outline that makes an amber shape visible on paper. */
  'amber-edge': ['#a86300', '#f2b04b'],
  'amber-ink': ['#7d4400', '#f6c475'],
  'amber-soft': ['#fdf0d8', '#33291a'],
  danger: ['#a8321f', '#f09a87'],
  'danger-hover': ['#8c2717', '#f5b3a4'],
  'on-danger': ['#ffffff', '#2b100a'],
  'danger-soft': ['#fae6e1', '#38211c'],
  /** Contour lines, the one ornament. */
  contour: ['#ece5d6', '#243130'],
  focus: ['#1f5c4d', '#8fd5bc'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

/** The name of a colour. */
export type ColourName = keyof typeof colours;

/** Shadows, in both schemes, as `var(--wm-shadow)` and `var(--wm-shadow-raised)`. */
export const shadows = {
  shadow: [
    '0 1px 2px rgb(40 35 20 / 6%), 0 6px 20px rgb(40 35 20 / 5%)',
    '0 1px 2px rgb(0 0 0 / 40%), 0 8px 24px rgb(0 0 0 / 25%)',
  ],
  'shadow-raised': [
    '0 2px 6px rgb(40 35 20 / 10%), 0 16px 48px rgb(40 35 20 / 16%)',
    '0 2px 6px rgb(0 0 0 / 50%), 0 16px 48px rgb(0 0 0 / 50%)',
  ],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

/** Type sizes in rem of 16 pixels: small print, secondary text, text, lead, section and screen titles. */
export const fontSizes = {
  xs: '0.75rem',
  sm: '0.875rem',
  md: '0.9375rem',
  lg: '1.0625rem',
  xl: '1.25rem',
} as const;

/** The size of the sentence at the head of a screen. */
export const titleSize = 'clamp(1.5rem, 1.1rem + 1.4vw, 1.9375rem)';

/** Space between things, from within a row to between sections. */
export const spacing = { xs: '0.375rem', sm: '0.625rem', md: '1rem', lg: '1.25rem', xl: '2rem' } as const;

/** Corners: of tags, of controls, of inner blocks, of cards, of dialogs. */
export const radii = {
  xs: '0.375rem',
  sm: '0.5rem',
  md: '0.625rem',
  lg: '0.875rem',
  xl: '1.125rem',
} as const;

/** The family of the interface. */
export const sans = "'Inter Variable', Inter, system-ui, sans-serif";

/** The family of titles and of prose a person reads or writes at length. */
export const serif = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, serif";
