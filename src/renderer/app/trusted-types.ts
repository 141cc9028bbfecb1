interface TrustedTypes {
  readonly createPolicy: (name: string, rules: { readonly createHTML: (text: string) => string }) => unknown;
}

/**
 * The page may set no markup from a string. Mantine writes its style sheets that way, so text without
 * a tag passes;
 * anything that could open one is refused.
 */
export const allowStyleSheetsOnly = (): void => {
  if (!('trustedTypes' in window)) return;
  (window.trustedTypes as TrustedTypes).createPolicy('default', { createHTML: withoutTags });
};

/** Gives the text back where it holds no tag; throws otherwise. */
export const withoutTags = (text: string): string => {
  if (text.includes('<')) throw new Error('Waymark sets no markup from text.');
  return text;
};
