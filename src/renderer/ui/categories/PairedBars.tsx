import type { CategoryPictureProps } from './category-values';
import classes from './PairedBars.module.css';
import { PictureKey } from './PictureKey';

/**
 * Two shares of each category as bars, one below the other: claimed full, proven hatched. Each category is a
 * button that says its values and opens what they rest on.
 */
export function PairedBars({ values, onOpen }: CategoryPictureProps) {
  return (
    <div>
      <ul className={classes.list}>
        {values.map(({ id, label, claimed, proven, words }) => (
          <li key={id}>
            <button type="button" className={classes.row} onClick={() => onOpen(id)}>
              {label} <small>{words}</small>
              <span className={classes.track} aria-hidden="true">
                <span className={classes.claimed} style={{ inlineSize: `${claimed * 100}%` }} />
              </span>
              <span className={classes.track} aria-hidden="true">
                <span className={classes.proven} style={{ inlineSize: `${proven * 100}%` }} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <PictureKey shapes="bars" />
    </div>
  );
}
