import { useMemo, useRef, useState, type RefObject } from 'react';
import { chainTo } from '../../../../core/schedule/explain/chain';
import { toDayNumber } from '../../../../core/kit/day-number';
import { navigate } from '../../../app/routes';
import { useSchedule, useToday } from '../../../plan';
import { Axis, daysIn, GridLines } from './Axis';
import { Bars } from './Bars';
import { Dependencies } from './Dependencies';
import { dropped } from './drops';
import { Forecasts } from './Forecasts';
import { Labels } from './Labels';
import { LoadStrip } from './LoadStrip';
import { rowHeight, rowsBetween, withActive, type Grouping, type Rows } from './rows';
import { xOf } from './scale';
import { Deadlines, Definitions } from './Signs';
import classes from './timeline.module.css';
import type { BarEdits } from './use-bar-edits';
import { useBarKeys } from './use-bar-keys';
import { useDrag } from './use-drag';
import { useGestures } from './use-gestures';
import type { Moves } from './use-moves';
import type { Zooming } from './use-zoom';

interface PictureProps {
  readonly rows: Rows;
  readonly zooming: Zooming;
  readonly grouping: Grouping;
  readonly showsForecast: boolean;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly edits: BarEdits;
  readonly moves: Moves;
}

/** The timeline itself: names at its side, time above it, load under it, and between them the bars that are in view. */
export function Picture({ rows, zooming: { scale, view, follow }, grouping, showsForecast, scroller, edits, moves }: PictureProps) {
  const today = toDayNumber(useToday());
  const schedule = useSchedule();
  const keys = useBarKeys(rows, scale, scroller, edits, moves);
  const { active } = keys;
  const [hovered, hover] = useState<string | null>(null);
  const { drag, ...dragging } = useDrag(rows, keys.activate, dropped(edits, scale));
  const picture = useRef<SVGSVGElement>(null);
  useGestures(picture, {
    ...dragging,
    onHover: hover,
    onFocus: (id) => id !== null && keys.activate(id),
    onOpen: (id) => id !== null && navigate({ screen: 'schedule', id }),
    onKey: (event) => (drag && event.key === 'Escape' ? dragging.onLetGo() : keys.onKeyDown(event)),
  });
  const chain = useMemo(
    () => new Set(active ? chainTo(schedule, active.id).map(({ milestoneId }) => milestoneId) : []),
    [schedule, active],
  );
  const width = (scale.to - scale.from) * scale.width;
  const height = rows.all.length * rowHeight;
  const first = Math.max(0, Math.floor(view.top / rowHeight));
  const last = Math.ceil(view.bottom / rowHeight);
  const inView = useMemo(() => rowsBetween(rows, first, last), [rows, first, last]);
  const drawn = useMemo(() => withActive(inView, active), [inView, active]);
  const bars = useMemo(() => drawn.flatMap(({ row }) => (row.kind === 'bar' ? row : [])), [drawn]);
  const [from, to] = daysIn(scale, view);
  return (
    <div ref={scroller} className={classes.scroller} onScroll={follow}>
      <div className={classes.canvas} style={{ gridTemplateColumns: `var(--label-width) ${width}px` }}>
        <div className={classes.corner} data-corner />
        <div className={classes.axisRow}><Axis scale={scale} first={from} last={to} width={width} /></div>
        <Labels drawn={drawn} height={height} />
        <div className={classes.pictureCell} style={{ height }}>
          <svg
            ref={picture} className={classes.picture} width={width} height={height} data-layer
            role="application" aria-label="Timeline of milestones" aria-describedby="timeline-keys"
          >
            <Definitions />
            <GridLines scale={scale} first={from} last={to} height={height} />
            <line className={classes.today} x1={xOf(scale, today)} x2={xOf(scale, today)} y1={0} y2={height} />
            <Deadlines drawn={drawn} scale={scale} />
            <Dependencies rows={rows} drawn={bars} scale={scale} chain={chain} />
            {showsForecast && <Forecasts drawn={drawn} scale={scale} grouping={grouping} />}
            <Bars
              bars={bars} scale={scale} active={active} hovered={hovered} chain={chain}
              source={edits.links.from} drag={drag} from={from} to={to}
            />
          </svg>
        </div>
        <div className={classes.loadCorner}>Hours by week</div>
        <div className={classes.loadRow}><LoadStrip scale={scale} first={from} last={to} width={width} /></div>
      </div>
    </div>
  );
}
