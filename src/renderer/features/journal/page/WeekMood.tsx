import { Button, SegmentedControl } from '@mantine/core';
import { weekOrEmpty } from '../../../../core/journal/week.queries';
import type { IsoWeek } from '../../../../core/kit/dates';
import { useCommand, usePlan } from '../../../plan';
import { Panel } from '../../../ui';

const moods = ['Heavy', 'Hard', 'Even', 'Good', 'Light'];

/** How the week felt, in one of five words. */
export function WeekMood({ week }: { readonly week: IsoWeek }) {
  const { mood } = weekOrEmpty(usePlan(), week);
  const setMood = useCommand('week.setMood');
  return (
    <Panel
      title="How it felt"
      note={mood !== null && <Button size="compact-xs" variant="subtle" onClick={() => void setMood({ week, mood: null })}>Clear</Button>}
    >
      <SegmentedControl
        fullWidth
        aria-label="How the week felt"
        value={mood === null ? '' : String(mood)}
        data={moods.map((label, at) => ({ value: String(at + 1), label }))}
        onChange={(value) => void setMood({ week, mood: Number(value) })}
      />
    </Panel>
  );
}
