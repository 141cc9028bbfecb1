import { Button, Group, SegmentedControl, Switch } from '@mantine/core';
import { useLayoutEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { toDayNumber } from '../../../../core/kit/day-number';
import { useDerived, useSchedule, useToday } from '../../../plan';
import { Panel } from '../../../ui';
import { Legend } from './Legend';
import { Picture } from './Picture';
import { rowsOf, type Grouping } from './rows';
import { scaleFor, xOf, zooms, type Zoom } from './scale';
import classes from './timeline.module.css';
import { TimelineTable } from './TimelineTable';
import { useBarEdits } from './use-bar-edits';
import { useBarKeys } from './use-bar-keys';

const zoomWords: Readonly<Record<Zoom, string>> = { days: 'Days', weeks: 'Weeks', months: 'Months', years: 'Years' };

/** Every open milestone on the days the schedule found for it, from days to years, with what waits for what. */
export function Timeline({ empty }: { readonly empty: ReactNode }) {
  const today = useToday();
  const [zoom, setZoom] = useState<Zoom>('weeks');
  const [grouping, setGrouping] = useState<Grouping>('goal');
  const [showsForecast, setShowsForecast] = useState(false);
  const rows = useDerived(rowsOf, useSchedule(), today, grouping);
  const scale = useMemo(() => scaleFor(zoom, rows.first, rows.last), [zoom, rows.first, rows.last]);
  const scroller = useRef<HTMLDivElement>(null);
  const edits = useBarEdits(rows);
  const keys = useBarKeys(rows, scale, scroller, edits);
  const todayX = xOf(scale, toDayNumber(today));
  const goToToday = (): void => scroller.current?.scrollTo({ left: todayX - 80 });
  useLayoutEffect(() => {
    scroller.current?.scrollTo({ left: todayX - 80 });
  }, [scroller, todayX]);
  if (rows.bars.length === 0) return <Panel title="Timeline">{empty}</Panel>;
  return (
    <Panel
      title="Timeline"
      flush
      note={
        <Group gap="sm">
          <Switch label="Forecast" checked={showsForecast} onChange={({ currentTarget }) => setShowsForecast(currentTarget.checked)} />
          <SegmentedControl
            aria-label="Grouped by"
            size="xs"
            value={grouping}
            data={[{ value: 'goal', label: 'By goal' }, { value: 'level', label: 'By level' }]}
            onChange={(chosen) => setGrouping(chosen)}
          />
          <SegmentedControl
            aria-label="Zoom"
            size="xs"
            value={zoom}
            data={zooms.map((value) => ({ value, label: zoomWords[value] }))}
            onChange={(chosen) => setZoom(chosen)}
          />
          <Button size="compact-sm" variant="default" onClick={goToToday}>Today</Button>
        </Group>
      }
    >
      <Picture
        rows={rows} scale={scale} grouping={grouping} showsForecast={showsForecast}
        scroller={scroller} keys={keys} edits={edits}
      />
      <p role="status" className={classes.said}>{edits.said}</p>
      <Legend />
      <details className={classes.twin}>
        <summary>The timeline as a table</summary>
        <TimelineTable rows={rows} />
      </details>
    </Panel>
  );
}
