import { adviceOn } from '../../../../core/changes/advice/advice';
import type { LevelChanges } from '../../../../core/changes/changes';
import { useFormat, usePlan } from '../../../plan';
import { Panel } from '../../../ui';
import classes from './SummaryPanel.module.css';

/** What changes, in plain words on one page. */
export function SummaryPanel({ changes }: { readonly changes: LevelChanges }) {
  const plan = usePlan();
  const { money } = useFormat();
  const { headline, standing, parts } = adviceOn(changes, plan, money);
  return (
    <Panel title={`What you do differently at ${changes.to.name}`}>
      <p className={classes.headline}>{headline}</p>
      {standing !== '' && <p className={classes.standing}>{standing}</p>}
      <div className={classes.parts}>
        {parts.map(({ id, title, sentence, items }) => (
          <section key={id} className={classes.part} data-part={id}>
            <h3>{title}</h3>
            <p>{sentence}</p>
            {items.length > 0 && (
              <ul>
                {items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            )}
          </section>
        ))}
      </div>
    </Panel>
  );
}
