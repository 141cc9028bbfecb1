import { autocompletion, type CompletionContext, type CompletionResult } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';

/** One thing offered after `[[`: how it is called, a few words on it, and the text that takes its place. */
export interface LinkOffer {
  readonly label: string;
  readonly detail: string;
  readonly text: string;
}

/** What is offered for what was typed after `[[`. */
export type OfferLinks = (typed: string) => readonly LinkOffer[];

/** Offers things to link to while something is typed after `[[`. */
export const linkCompletion = (offer: OfferLinks): Extension =>
  autocompletion({
    override: [(context) => offered(context, offer)],
    icons: false,
    maxRenderedOptions: 12,
    aboveCursor: false,
  });

const offered = (context: CompletionContext, offer: OfferLinks): CompletionResult | null => {
  const typed = context.matchBefore(/\[\[[^[\]\n|]{0,80}$/);
  if (!typed) return null;
  const options = offer(typed.text.slice(2)).map(({ label, detail, text }) => ({
    label,
    detail,
    apply: text,
  }));
  return { from: typed.from, options, filter: false };
};
