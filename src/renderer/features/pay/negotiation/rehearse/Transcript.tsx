import { useFormat } from '../../../../plan';
import classes from './rehearse.module.css';
import type { TalkLine } from './rehearsed-talk';

/** Everything said so far, the newest announced. */
export function Transcript({ lines }: { readonly lines: readonly TalkLine[] }) {
  const { prose } = useFormat();
  return (
    <ol className={classes.transcript} aria-live="polite" aria-label="What was said">
      {lines.map(({ by, words }, at) => (
        <li key={at} data-by={by}>
          <small>{by === 'me' ? 'You' : 'They'}</small>
          <p>{prose(words)}</p>
        </li>
      ))}
    </ol>
  );
}
