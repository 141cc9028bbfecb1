import type { Blocker } from '../../../../../core/readiness/blockers';
import { capitalised, counted } from '../../../../../core/kit/words';
import { Link } from '../../../../app/Link';
import { useFormat } from '../../../../plan';
import classes from './details.module.css';
import { useLevelName } from './use-level-name';

interface BlockedByProps {
  readonly blockers: readonly Blocker[];
  readonly name: string;
}

/** What keeps a level from counting by the gated mean, lowest level first. */
export function BlockedBy({ blockers, name }: BlockedByProps) {
  const { number } = useFormat();
  const levelName = useLevelName();
  if (blockers.length === 0) return null;
  return (
    <section aria-label={`What blocks ${name}`} className={classes.blocked}>
      <h3>What blocks {name}</h3>
      <ul>
        {blockers.map(({ level, zeros, mean, missingScore }) => (
          <li key={level.id}>
            <strong>{levelName(level.id)}</strong>
            {zeros.length > 0 && (
              <details>
                <summary>{capitalised(counted(zeros.length, 'expectation'))} {zeros.length === 1 ? 'scores' : 'score'} 0</summary>
                <ul>
                  {zeros.map(({ id, text }) => (
                    <li key={id}>
                      <Link to={{ screen: 'path', id, view: 'levels' }} c="var(--wm-ink)">
                        {text}
                      </Link>
                    </li>
                  ))}
                </ul>
              </details>
            )}
            {missingScore > 0 && (
              <p>
                Its mean is {number(mean)} and has to be above 1.7: {number(missingScore)} more in score.
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
