import type { Coverage } from './ledger';
import classes from './source.module.css';

/** The coverage of a document as one sentence, its figure first. */
export function CoverageLine({ coverage }: { readonly coverage: Coverage }) {
  const { percent, mapped, notes, unmapped } = coverage;
  return (
    <p className={classes.coverage}>
      <b>{percent} % of the lines have their place:</b> {mapped} in the path, {notes} kept as {notes === 1 ? 'a note' : 'notes'}.{' '}
      {unmapped === 0 ? 'None is unmapped.' : `${unmapped} unmapped.`}
    </p>
  );
}
