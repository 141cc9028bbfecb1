import { Fragment } from 'react';
import type { MarkedText } from '../../../core/search/highlight';

/** A text with what was looked for marked in it. */
export function Marked({ text: { text, marks } }: { readonly text: MarkedText }) {
  const last = marks.at(-1)?.to ?? 0;
  return (
    <>
      {marks.map(({ from, to }, at) => (
        <Fragment key={from}>
          {text.slice(marks[at - 1]?.to ?? 0, from)}
          <mark>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(last)}
    </>
  );
}
