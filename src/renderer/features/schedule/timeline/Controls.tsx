import { Button, Group, SegmentedControl, Switch } from '@mantine/core';
import { memo } from 'react';
import type { Grouping } from './rows';
import { zooms, zoomWords, type Zoom } from './scale';

interface ControlsProps {
  readonly zoom: Zoom;
  readonly grouping: Grouping;
  readonly showsForecast: boolean;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onGroup: (grouping: Grouping) => void;
  readonly onForecast: (shows: boolean) => void;
  readonly onToday: () => void;
}

/** What the timeline shows, and how closely. */
export const Controls = memo(({ zoom, grouping, showsForecast, onZoom, onGroup, onForecast, onToday }: ControlsProps) => (
  <Group gap="sm">
    <Switch label="Forecast" checked={showsForecast} onChange={({ currentTarget }) => onForecast(currentTarget.checked)} />
    <SegmentedControl aria-label="Grouped by" size="xs" value={grouping} data={[...groupings]} onChange={(chosen) => onGroup(chosen)} />
    <SegmentedControl aria-label="Zoom" size="xs" value={zoom} data={[...zoomChoices]} onChange={(chosen) => onZoom(chosen)} />
    <Button size="compact-sm" variant="default" onClick={onToday}>Today</Button>
  </Group>
));
Controls.displayName = 'Controls';

const groupings = [
  { value: 'goal', label: 'By goal' },
  { value: 'level', label: 'By level' },
] as const;

const zoomChoices = zooms.map((value) => ({ value, label: zoomWords[value] }));
