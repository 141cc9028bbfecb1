import { useMemo, type RefObject } from 'react';
import { chainTo } from '../../../../core/schedule/explain/chain';
import { toDayNumber } from '../../../../core/kit/day-number';
import { useSchedule, useToday } from '../../../plan';
import { Axis, GridLines } from './Axis';
import { Bar } from './Bar';
import { Dependencies } from './Dependencies';
import { Forecasts } from './Forecasts';
import { Labels } from './Labels';
import { LoadStrip } from './LoadStrip';
import { rowHeight, type Grouping, type Rows } from './rows';
import { xOf, type Scale } from './scale';
import classes from './timeline.module.css';
import type { BarEdits } from './use-bar-edits';
import type { BarKeys } from './use-bar-keys';
import { useView } from './use-view';

interface PictureProps {
  readonly rows: Rows;
  readonly scale: Scale;
  readonly grouping: Grouping;
  readonly showsForecast: boolean;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly keys: BarKeys;
  readonly edits: BarEdits;
}

/** The timeline itself: names at its side, time above it, load under it, and between them the bars that are in view. */
export function Picture({ rows, scale, grouping, showsForecast, scroller, keys, edits }: PictureProps) {
  const today = toDayNumber(useToday());
  const schedule = useSchedule();
  const { view, follow } = useView(scroller);
  const { active } = keys;
  const chain = useMemo(
    () => new Set(active ? chainTo(schedule, active.id).map(({ milestoneId }) => milestoneId) : []),
    [schedule, active],
  );
  const width = (scale.to - scale.from) * scale.width;
  const height = rows.all.length * rowHeight;
  const drawn = rows.all
    .map((row, at) => ({ row, at }))
    .filter(({ row, at }) => (at * rowHeight >= view.top && at * rowHeight <= view.bottom) || row === active);
  const bars = drawn.flatMap(({ row }) => (row.kind === 'bar' ? row : []));
  return (
    <div ref={scroller} className={classes.scroller} onScroll={follow}>
      <div className={classes.canvas} style={{ gridTemplateColumns: `var(--label-width) ${width}px` }}>
        <div className={classes.corner} />
        <div className={classes.axisRow}><Axis scale={scale} view={view} width={width} /></div>
        <Labels drawn={drawn} height={height} />
        <svg
          className={classes.picture} width={width} height={height}
          role="application" aria-label="Timeline of milestones" aria-describedby="timeline-keys"
        >
          <defs>
            <marker id="wm-arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
              <path d="M0 0L8 4L0 8z" className={classes.arrow} />
            </marker>
            <pattern id="wm-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
              <rect width="2" height="6" className={classes.hatch} />
            </pattern>
          </defs>
          <GridLines scale={scale} view={view} height={height} />
          <line className={classes.today} x1={xOf(scale, today)} x2={xOf(scale, today)} y1={0} y2={height} />
          {drawn.map(({ row, at }) =>
            row.kind === 'group' && row.deadline !== null && (
              <path
                key={row.id} className={classes.due}
                d={`M${xOf(scale, row.deadline + 1)} ${at * rowHeight + 4}v28m0 -28l12 5l-12 5z`}
              />
            ),
          )}
          <Dependencies rows={rows} drawn={bars} scale={scale} chain={chain} />
          {showsForecast && <Forecasts drawn={drawn} scale={scale} grouping={grouping} />}
          {bars.map((bar) => (
            <Bar
              key={bar.id} bar={bar} scale={scale} isActive={bar === active} isOnChain={chain.has(bar.id)}
              onActivate={keys.activate} onKeyDown={keys.onKeyDown}
              onDrop={edits.pins.pinTo} efforts={edits.efforts} links={edits.links}
            />
          ))}
        </svg>
        <div className={classes.loadCorner}>Hours by week</div>
        <div className={classes.loadRow}><LoadStrip scale={scale} view={view} width={width} /></div>
      </div>
    </div>
  );
}
