import { useRef, useState, type ReactNode } from 'react';
import { toDayNumber } from '../../../../core/kit/day-number';
import { useDerived, useSchedule, useToday } from '../../../plan';
import { Panel } from '../../../ui';
import { Controls } from './Controls';
import { Legend } from './Legend';
import { Picture } from './Picture';
import { rowsOf, type Grouping } from './rows';
import classes from './timeline.module.css';
import { TimelineTable } from './TimelineTable';
import { useBarEdits } from './use-bar-edits';
import { useMoves } from './use-moves';
import { useZoom } from './use-zoom';

/** Every open milestone on the days the schedule found for it, from days to years, with what waits for what. */
export function Timeline({ empty }: { readonly empty: ReactNode }) {
  const today = useToday();
  const [grouping, setGrouping] = useState<Grouping>('goal');
  const [showsForecast, setShowsForecast] = useState(false);
  const rows = useDerived(rowsOf, useSchedule(), today, grouping);
  const scroller = useRef<HTMLDivElement>(null);
  const zooming = useZoom(scroller, rows, toDayNumber(today));
  const edits = useBarEdits(rows);
  const moves = useMoves(zooming, toDayNumber(today), edits.say);
  if (rows.bars.length === 0) return <Panel title="Timeline">{empty}</Panel>;
  return (
    <Panel
      title="Timeline"
      flush
      note={
        <Controls
          zoom={zooming.zoom} grouping={grouping} showsForecast={showsForecast}
          onZoom={moves.zoomTo} onGroup={setGrouping} onForecast={setShowsForecast} onToday={moves.toToday}
        />
      }
    >
      <Picture
        rows={rows} zooming={zooming} grouping={grouping} showsForecast={showsForecast}
        scroller={scroller} edits={edits} moves={moves}
      />
      <p role="status" className={classes.said}>{edits.said}</p>
      <Legend />
      <TimelineTable rows={rows} />
    </Panel>
  );
}
