interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createHTML: (html: string) => string },
  ) => PreviewPolicy;
}

interface PreviewPolicy {
  readonly createHTML: (html: string) => unknown;
}

const identity: PreviewPolicy = { createHTML: (html) => html };

const policy: PreviewPolicy =
  'trustedTypes' in window
    ? (window.trustedTypes as TrustedTypes).createPolicy('waymark-preview', { createHTML: (html) => html })
    : identity;

/**
 * Shows a whole HTML document in a frame. This is the only place where the page accepts markup, and it only ever
 * reaches a frame whose sandbox allows nothing: no script, no form, no link that leads anywhere.
 */
export const showInFrame = (frame: HTMLIFrameElement, html: string): void => {
  if (frame.sandbox.length > 0 || !frame.hasAttribute('sandbox'))
    throw new Error('A preview frame must allow nothing.');
  frame.srcdoc = policy.createHTML(html) as string;
};
