import { Select } from '@mantine/core';
import type { LineChange, PlacedLine } from '../../../../core/paths/matching/line-changes';
import { ChangedWords } from './ChangedWords';
import { placeWords, restingWords } from './review-words';
import classes from './rereading.module.css';

interface LineReviewProps {
  readonly lines: readonly LineChange[];
  /** Old lines nobody has, which a new line could be. */
  readonly free: readonly PlacedLine[];
  readonly onCorrect: (afterId: string, beforeId: string | null) => void;
}

/** Lines of one kind of change: old words beside new ones, what each carries, and a way to say it is otherwise. */
export function LineReview({ lines, free, onCorrect }: LineReviewProps) {
  return (
    <ul className={classes.lines}>
      {lines.map((change) => (
        <li key={change.after?.id ?? change.before?.id}>
          <div className={classes.sides}>
            {change.before && <Side name="Before" line={change.before} other={change.after} />}
            {change.after && <Side name="Now" line={change.after} other={change.before} />}
          </div>
          <Carried change={change} />
          {change.after && (free.length > 0 || change.before) && (
            <Origin change={change} after={change.after} free={free} onCorrect={onCorrect} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface SideProps {
  readonly name: 'Before' | 'Now';
  readonly line: PlacedLine;
  readonly other: PlacedLine | null;
}

function Side({ name, line, other }: SideProps) {
  return (
    <div>
      <p className={classes.place}>
        {name}: {placeWords(line)}
      </p>
      <p>
        <ChangedWords text={line.text} other={other?.text ?? null} mark={name === 'Before' ? 'gone' : 'new'} />
      </p>
    </div>
  );
}

function Carried({ change }: { readonly change: LineChange }) {
  const words = restingWords(change.carries);
  if (words === '') return null;
  return (
    <p className={classes.carries}>
      {change.state === 'removed' ? `Kept with its old words: ${words}.` : `Carries ${words}.`}
    </p>
  );
}

interface OriginProps {
  readonly change: LineChange;
  readonly after: PlacedLine;
  readonly free: readonly PlacedLine[];
  readonly onCorrect: (afterId: string, beforeId: string | null) => void;
}

function Origin({ change: { before }, after, free, onCorrect }: OriginProps) {
  const options = [...(before ? [before] : []), ...free];
  return (
    <Select
      label={`What “${after.text}” was before`}
      labelProps={{ className: classes.origin }}
      size="xs"
      className={classes.choice}
      searchable
      allowDeselect={false}
      value={before?.id ?? isNew}
      data={[
        { value: isNew, label: 'A new line' },
        ...options.map((line) => ({ value: line.id, label: `${line.text} (${placeWords(line)})` })),
      ]}
      onChange={(id) => onCorrect(after.id, id === isNew ? null : id)}
    />
  );
}

/** No id of a line is a single space. */
const isNew = ' ';
