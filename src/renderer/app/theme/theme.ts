import {
  Button,
  Checkbox,
  createTheme,
  defaultVariantColorsResolver,
  Kbd,
  Menu,
  Modal,
  Paper,
  Portal,
  SegmentedControl,
  Select,
  Textarea,
  Tooltip,
  type VariantColorsResolver,
} from '@mantine/core';
import { amber, clay, pine } from './palettes';
import { fontSizes, radii, sans, serif, spacing } from './tokens';

/**
 * Text on a filled shape takes the token made for it: Mantine would measure only the light scheme and write
 * white in both.
 */
const readableOnFilled: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input);
  if (input.variant !== 'filled') return resolved;
  if (input.color === 'clay') return { ...resolved, color: 'var(--wm-on-danger)' };
  return input.color === undefined || input.color === 'pine'
    ? { ...resolved, color: 'var(--wm-on-pine)' }
    : resolved;
};

/** Mantine, in Waymark's clothes; colours come from the tokens through `cssVariables`. */
export const theme = createTheme({
  colors: { pine, amber, clay },
  primaryColor: 'pine',
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
  variantColorResolver: readableOnFilled,
  luminanceThreshold: 0.3,
  fontFamily: sans,
  fontFamilyMonospace: 'ui-monospace, SFMono-Regular, Menlo, Consolas, monospace',
  fontSizes,
  spacing,
  radius: radii,
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  headings: {
    fontFamily: serif,
    fontWeight: '600',
    sizes: {
      h1: { fontSize: 'var(--wm-title-size)', lineHeight: '1.15' },
      h2: { fontSize: '1.25rem', lineHeight: '1.25' },
      h3: { fontSize: '1.0625rem', lineHeight: '1.3' },
    },
  },
  components: {
    Button: Button.extend({ defaultProps: { fw: 600 } }),
    Textarea: Textarea.extend({ defaultProps: { autosize: true, minRows: 2 } }),
    Select: Select.extend({ defaultProps: { allowDeselect: false, checkIconPosition: 'right' } }),
    Checkbox: Checkbox.extend({ defaultProps: { iconColor: 'var(--wm-on-pine)', radius: 'xs' } }),
    Kbd: Kbd.extend({
      styles: {
        root: {
          borderColor: 'var(--wm-edge)',
          background: 'var(--wm-paper)',
          color: 'var(--wm-muted)',
          fontFamily: sans,
          fontWeight: 500,
        },
      },
    }),
    // Its first item takes the focus; a placeholder for it would be a child that a menu must not have.
    Menu: Menu.extend({ defaultProps: { withInitialFocusPlaceholder: false } }),
    // Everything on a page stands in a landmark, what is opened over it too.
    Portal: Portal.extend({ defaultProps: { target: '#overlays' } }),
    Modal: Modal.extend({
      defaultProps: {
        radius: 'xl',
        padding: 'lg',
        centered: false,
        yOffset: '12vh',
        closeButtonProps: { 'aria-label': 'Close' },
        // Without it, the header of a dialog would be announced as a second banner of the page.
        attributes: { header: { role: 'none' } },
      },
      styles: {
        content: { background: 'var(--wm-surface)' },
        header: { background: 'var(--wm-surface)' },
        title: { font: `600 1.25rem/1.3 ${serif}` },
      },
    }),
    SegmentedControl: SegmentedControl.extend({
      styles: { root: { background: 'var(--wm-hover)' }, indicator: { background: 'var(--wm-surface)' } },
    }),
    Paper: Paper.extend({ defaultProps: { radius: 'lg' } }),
    Tooltip: Tooltip.extend({
      defaultProps: { openDelay: 300, withArrow: true, events: { hover: true, focus: true, touch: false } },
    }),
  },
});
