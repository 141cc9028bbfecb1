import { useRef, useState, type KeyboardEvent } from 'react';
import type { PictureSize } from './geometry';
import classes from './TrailMarks.module.css';

/** Something on the trail a person can point at: where it lies, what it is, where it leads. */
export interface TrailMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly title: string;
  readonly note: string;
  readonly href: string;
}

interface TrailMarksProps {
  readonly marks: readonly TrailMark[];
  readonly size: PictureSize;
}

/** One stop of the Tab key; arrow keys walk along the trail. Pointer and focus show what each mark is. */
export function TrailMarks({ marks, size }: TrailMarksProps) {
  const [shown, setShown] = useState<string | null>(null);
  const [stop, setStop] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const at = Math.max(
    0,
    marks.findIndex(({ id }) => id === stop),
  );
  const onKeyDown = (press: KeyboardEvent): void => {
    if (press.key === 'Escape') setShown(null);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: marks.length - 1 }[press.key];
    if (next === undefined) return;
    press.preventDefault();
    list.current?.querySelectorAll('a')[Math.min(marks.length - 1, Math.max(0, next))]?.focus();
  };
  const mark = marks.find(({ id }) => id === shown);
  return (
    <>
      <ul ref={list} className={classes.marks} aria-label="Along the trail; arrow keys walk it">
        {marks.map(({ id, x, y, title, note, href }, place) => (
          <li key={id}>
            <a
              href={href}
              className={classes.mark}
              style={{ left: x, top: y }}
              tabIndex={place === at ? 0 : -1}
              aria-label={`${title}. ${note}`}
              onFocus={() => {
                setStop(id);
                setShown(id);
              }}
              onBlur={() => setShown(null)}
              onMouseEnter={() => setShown(id)}
              onMouseLeave={() => setShown(null)}
              onKeyDown={onKeyDown}
            />
          </li>
        ))}
      </ul>
      {mark && (
        <div
          className={classes.note}
          data-below={mark.y < size.height / 2}
          style={notePlace(mark, size)}
          aria-hidden="true"
        >
          <strong>{mark.title}</strong>
          <span>{mark.note}</span>
        </div>
      )}
    </>
  );
}

const noteWidth = 280;

const notePlace = ({ x, y }: TrailMark, { width, height }: PictureSize): React.CSSProperties => ({
  left: Math.min(Math.max(8, x - noteWidth / 2), width - noteWidth - 8),
  width: noteWidth,
  ...(y < height / 2 ? { top: y + 24 } : { bottom: height - y + 24 }),
});
