import type { Coverage } from './ledger';
import classes from './source.module.css';

/** The coverage of a document as one sentence, its figure first. */
export function CoverageLine({ coverage }: { readonly coverage: Coverage }) {
  const { percent, mapped, notes, unmapped } = coverage;
  return (
    <p className={classes.coverage}>
      <b>{percent} % of the lines are in the path.</b> {mapped} mapped, {notes} kept as a note, {unmapped}{' '}
      unmapped.
    </p>
  );
}
