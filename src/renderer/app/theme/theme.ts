import { Button, createTheme, Input, Kbd, Modal, Paper, Select, Textarea, Tooltip } from '@mantine/core';
import { amber, clay, pine } from './palettes';
import { fontSizes, radii, sans, serif, spacing } from './tokens';

/** Mantine, in Waymark's clothes; colours come from the tokens through `cssVariables`. */
export const theme = createTheme({
  colors: { pine, amber, clay },
  primaryColor: 'pine',
  primaryShade: { light: 8, dark: 4 },
  autoContrast: true,
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
    Input: Input.extend({ vars: () => ({ wrapper: { '--input-bd': 'var(--wm-edge)' } }) }),
    Kbd: Kbd.extend({ styles: { root: { fontFamily: sans, fontWeight: 500 } } }),
    Modal: Modal.extend({
      defaultProps: { radius: 'xl', padding: 'lg', centered: false, yOffset: '12vh', closeButtonProps: { 'aria-label': 'Close' } },
    }),
    Paper: Paper.extend({ defaultProps: { radius: 'lg' } }),
    Tooltip: Tooltip.extend({ defaultProps: { openDelay: 300, withArrow: true, events: { hover: true, focus: true, touch: false } } }),
  },
});
