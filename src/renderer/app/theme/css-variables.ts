import type { CSSVariablesResolver } from '@mantine/core';
import { colours, serif, shadows, titleSize, type ColourName, type Scheme } from './tokens';

/** Hands the tokens to style sheets, and Mantine's own variables over to the tokens. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: { '--wm-serif': serif, '--wm-title-size': titleSize },
  light: schemeVariables('light'),
  dark: schemeVariables('dark'),
});

/** A colour of one scheme, as its hexadecimal. */
export const colourOf = (name: ColourName, scheme: Scheme): string =>
  colours[name][scheme === 'light' ? 0 : 1];

const schemeVariables = (scheme: Scheme): Record<string, string> => {
  const at = scheme === 'light' ? 0 : 1;
  const own = Object.entries({ ...colours, ...shadows }).map(([name, pair]) => [`--wm-${name}`, pair[at]]);
  const mantine = Object.entries(mantineNames).map(([name, token]) => [
    `--mantine-${name}`,
    `var(--wm-${token})`,
  ]);
  return Object.fromEntries([...own, ...mantine]);
};

const mantineNames: Readonly<Record<string, ColourName>> = {
  'color-body': 'paper',
  'color-text': 'ink',
  'color-bright': 'ink',
  'color-dimmed': 'muted',
  'color-placeholder': 'muted',
  'color-anchor': 'pine-ink',
  'color-error': 'danger',
  'color-default': 'surface',
  'color-default-hover': 'hover',
  'color-default-color': 'ink',
  'color-default-border': 'edge',
  'color-disabled': 'sunken',
  'color-disabled-color': 'muted',
  'color-disabled-border': 'line',
  'primary-color-contrast': 'on-pine',
  ...palette('pine', 'pine', 'pine-hover', 'pine-soft', 'pine-ink'),
  ...palette('amber', 'amber', 'amber', 'amber-soft', 'amber-ink'),
  ...palette('clay', 'danger', 'danger-hover', 'danger-soft', 'danger'),
};

function palette(
  name: string,
  filled: ColourName,
  hover: ColourName,
  soft: ColourName,
  ink: ColourName,
): Record<string, ColourName> {
  return {
    [`color-${name}-text`]: ink,
    [`color-${name}-filled`]: filled,
    [`color-${name}-filled-hover`]: hover,
    [`color-${name}-light`]: soft,
    [`color-${name}-light-hover`]: soft,
    [`color-${name}-light-color`]: ink,
    [`color-${name}-outline`]: ink,
    [`color-${name}-outline-hover`]: soft,
  };
}
