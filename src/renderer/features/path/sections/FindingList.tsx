import type { Finding } from '../../../../core/paths/finding';
import classes from './sections.module.css';

/** Findings with the place they are about first and what each means after it. */
export function FindingList({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <dl className={classes.tips}>
      {findings.map(({ rule, place, explanation }) => (
        <div key={`${rule} ${place} ${explanation}`}>
          <dt>{place}</dt>
          <dd>{explanation}</dd>
        </div>
      ))}
    </dl>
  );
}
