import { Button, SegmentedControl } from '@mantine/core';
import { weekOrEmpty } from '../../../../core/journal/week.queries';
import type { IsoWeek } from '../../../../core/kit/dates';
import { useCommand, usePlan } from '../../../plan';
import { Panel } from '../../../ui';
import classes from '../journal.module.css';

const moods = ['Heavy', 'Hard', 'Even', 'Good', 'Light'];
const energies = ['Empty', 'Low', 'Fair', 'High', 'Full'];

/** How the week felt and how much energy there was, each in one of five words. */
export function WeekMood({ week }: { readonly week: IsoWeek }) {
  const { mood, energy } = weekOrEmpty(usePlan(), week);
  const setMood = useCommand('week.setMood');
  const setEnergy = useCommand('week.setEnergy');
  return (
    <Panel title="How it felt">
      <div className={classes.scales}>
        <Scale
          label="Mood"
          words={moods}
          value={mood}
          onChange={(value) => void setMood({ week, mood: value })}
        />
        <Scale
          label="Energy"
          words={energies}
          value={energy}
          onChange={(value) => void setEnergy({ week, energy: value })}
        />
      </div>
    </Panel>
  );
}

interface ScaleProps {
  readonly label: string;
  readonly words: readonly string[];
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function Scale({ label, words, value, onChange }: ScaleProps) {
  return (
    <div>
      <div className={classes.scaleHead}>
        <span>{label}</span>
        {value !== null && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={`Clear ${label.toLowerCase()}`}
            onClick={() => onChange(null)}
          >
            Clear
          </Button>
        )}
      </div>
      <SegmentedControl
        fullWidth
        size="sm"
        aria-label={label}
        value={value === null ? '' : String(value)}
        data={words.map((word, at) => ({ value: String(at + 1), label: word }))}
        onChange={(chosen) => onChange(Number(chosen))}
      />
    </div>
  );
}
