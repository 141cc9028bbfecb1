import { Button, Checkbox } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconHandStop, IconNote, IconQuestionMark } from '@tabler/icons-react';
import type { MouseEvent, ReactNode, RefObject } from 'react';
import classes from './source.module.css';
import type { SourceLine } from './ledger';
import type { LineView } from './use-line-view';

interface SourceTableProps {
  readonly region: RefObject<HTMLDivElement | null>;
  readonly view: LineView;
  /** Takes back where a line was put by hand; absent where nothing can be placed. */
  readonly onTakeBack?: ((line: SourceLine) => void) | undefined;
}

/** Lines with number, text, and what became of each: a sign and words as well as a colour. */
export function SourceTable({ region, view, onTakeBack }: SourceTableProps) {
  const { shown, selected, toggle } = view;
  const open = shown.filter(({ status }) => status === 'unmapped');
  const chosen = open.filter(({ line }) => selected.has(line)).length;
  const canPlace = onTakeBack !== undefined;
  return (
    <div
      ref={region}
      className={classes.scroller}
      role="region"
      aria-label="The document line by line"
      tabIndex={0}
    >
      <table className={classes.table}>
        <thead>
          <tr>
            {canPlace && (
              <td className={classes.select}>
                {open.length > 0 && (
                  <Checkbox
                    size="xs"
                    aria-label="Select every unmapped line shown"
                    checked={chosen === open.length}
                    indeterminate={chosen > 0 && chosen < open.length}
                    onChange={(event) => view.selectShown(event.currentTarget.checked)}
                  />
                )}
              </td>
            )}
            <th scope="col">Line</th>
            <th scope="col">Text</th>
            <th scope="col">Became</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((line) => (
            <LineRow
              key={line.line}
              line={line}
              selected={selected.has(line.line)}
              onToggle={canPlace ? toggle : undefined}
              onTakeBack={onTakeBack}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface LineRowProps {
  readonly line: SourceLine;
  readonly selected: boolean;
  readonly onToggle: LineView['toggle'] | undefined;
  readonly onTakeBack: SourceTableProps['onTakeBack'];
}

function LineRow({ line: entry, selected, onToggle, onTakeBack }: LineRowProps) {
  const { line, text, status, byHand } = entry;
  return (
    <tr data-line={line} data-status={byHand ? 'by-hand' : status} data-selected={selected}>
      {onToggle && (
        <td className={classes.select}>
          {status === 'unmapped' && (
            <Checkbox
              size="xs"
              aria-label={`Select line ${line}: ${text.trim().slice(0, 120)}`}
              checked={selected}
              onClick={(event: MouseEvent) => onToggle(line, event.shiftKey)}
              onChange={() => undefined}
            />
          )}
        </td>
      )}
      <td className={classes.number}>{line}</td>
      <td className={classes.text}>{text}</td>
      <td className={classes.became}>
        <span>{became(entry)}</span>
        {byHand && onTakeBack && (
          <Button
            size="compact-xs"
            variant="subtle"
            leftSection={<IconArrowBackUp size={14} aria-hidden="true" />}
            aria-label={`Take back line ${line}`}
            onClick={() => onTakeBack(entry)}
          >
            Take back
          </Button>
        )}
      </td>
    </tr>
  );
}

const became = ({ status, target, byHand }: SourceLine): ReactNode => {
  if (status === 'blank') return null;
  const Icon = byHand ? IconHandStop : icons[status];
  const words = { mapped: target ?? 'Mapped', note: 'Kept as a note', unmapped: 'Unmapped' }[status];
  return (
    <>
      <Icon size={15} stroke={2} aria-hidden="true" />
      {byHand ? `By hand: ${status === 'note' ? 'a note' : words}` : words}
    </>
  );
};

const icons = { mapped: IconCheck, note: IconNote, unmapped: IconQuestionMark } as const;
