import { Select } from '@mantine/core';
import type { LevelChange } from '../../../../core/paths/matching/reread';
import { Panel } from '../../../ui';
import classes from './rereading.module.css';

interface LevelReviewProps {
  readonly levels: readonly LevelChange[];
  readonly onCorrect: (afterId: string, beforeId: string | null) => void;
}

/** Levels that were renamed, came or went, and where goals and the position go; absent where all are as they were. */
export function LevelReview({ levels, onCorrect }: LevelReviewProps) {
  const changed = levels.filter(({ state }) => state !== 'kept');
  const gone = levels.filter(({ state }) => state === 'removed').flatMap(({ before }) => before ?? []);
  if (changed.length === 0) return null;
  return (
    <Panel title={`Levels (${changed.length})`}>
      <ul className={classes.levels}>
        {changed.map((change) => (
          <li key={change.afterId ?? change.before?.id}>
            <p>{levelSentence(change)}</p>
            {change.afterId !== null && (
              <Select
                label={`What “${change.after?.name ?? ''}” was before`}
                size="xs"
                className={classes.choice}
                allowDeselect={false}
                value={change.before?.id ?? isNew}
                data={[
                  { value: isNew, label: 'A new level' },
                  ...[...(change.before ? [change.before] : []), ...gone].map(({ id, name }) => ({ value: id, label: name })),
                ]}
                onChange={(id) => onCorrect(change.afterId ?? '', id === isNew ? null : id)}
              />
            )}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** No id of a level is a single space: names of levels are trimmed. */
const isNew = ' ';

const levelSentence = ({ state, before, after, goals, isPosition, goesTo }: LevelChange): string => {
  if (state === 'renamed') return `“${before?.name ?? ''}” is now “${after?.name ?? ''}”.`;
  if (state === 'added') return `“${after?.name ?? ''}” is new.`;
  const standing = [
    ...(goals > 0 ? [goals === 1 ? 'its goal' : `its ${goals} goals`] : []),
    ...(isPosition ? ['your position'] : []),
  ];
  const gone = `“${before?.name ?? ''}” is gone.`;
  return standing.length === 0 ? gone : `${gone} ${capital(standing.join(' and '))} would go to “${goesTo?.name ?? ''}”.`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
