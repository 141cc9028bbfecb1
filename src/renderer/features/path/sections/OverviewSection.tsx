import type { Path } from '../../../../core/paths/path';
import { Panel } from '../../../ui';
import classes from './sections.module.css';

/** What the role is about and what it answers for at every level. */
export function OverviewSection({ path }: { readonly path: Path }) {
  return (
    <div className={classes.pair}>
      <Panel title="The role">
        <p className={classes.prose}>{path.overview || 'The document does not describe the role.'}</p>
      </Panel>
      <Panel title="Core responsibilities">
        {path.responsibilities.length > 0 ? (
          <ul className={classes.bullets}>
            {path.responsibilities.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        ) : (
          <p className={classes.none}>The document names none.</p>
        )}
      </Panel>
    </div>
  );
}
