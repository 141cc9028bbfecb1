interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (text: string) => string; readonly createScriptURL: (url: string) => string },
  ) => unknown;
}

/**
 * The page may set no markup from a string. Mantine writes its style sheets that way, so text without
 * a tag passes;
 * anything that could open one is refused. Workers are started from the page's own files and nowhere else.
 */
export const allowStyleSheetsOnly = (): void => {
  if (!('trustedTypes' in window)) return;
  (window.trustedTypes as TrustedTypes).createPolicy('default', {
    createHTML: withoutTags,
    createScriptURL: (url) => ownScript(url, window.location.href),
  });
};

/** Gives the text back where it holds no tag; throws otherwise. */
export const withoutTags = (text: string): string => {
  if (text.includes('<')) throw new Error('Waymark sets no markup from text.');
  return text;
};

/** Gives the address of a script back where it lies with the page; throws otherwise. */
export const ownScript = (url: string, page: string): string => {
  const [script, own] = [new URL(url, page), new URL(page)];
  if (script.protocol !== own.protocol || script.host !== own.host) throw new Error('Waymark runs no script from elsewhere.');
  return url;
};
