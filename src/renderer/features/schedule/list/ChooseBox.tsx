import { Checkbox } from '@mantine/core';
import { useRef, type KeyboardEvent } from 'react';
import type { Milestone } from '../../../../core/milestones/milestone';
import { allOrNone, extendedTo, toggled, type Choosing } from './choice';

/**
 * Chooses a milestone: Space or a click takes it, with Shift everything from the last one on. Arrows go from
 * box to box, with Shift they choose on the way; A with Ctrl or Cmd takes all, Escape leaves.
 */
export function ChooseBox({
  milestone,
  choosing,
}: {
  readonly milestone: Milestone;
  readonly choosing: Choosing;
}) {
  const { choice, order, onChange, onLeave } = choosing;
  const isRange = useRef(false);
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const { key, shiftKey } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const next = neighbour(event.currentTarget, key === 'ArrowDown' ? 1 : -1);
      next?.focus();
      const id = next?.dataset['choose'];
      if (shiftKey && id !== undefined)
        onChange(extendedTo(extendedTo(choice, milestone.id, [milestone.id]), id, order));
    } else if (key.toLowerCase() === 'a' && (event.ctrlKey || event.metaKey))
      onChange(allOrNone(choice, order));
    else if (key === 'Escape') onLeave();
    else return;
    event.preventDefault();
  };
  return (
    <Checkbox
      aria-label={`Choose: ${milestone.title}`}
      data-choose={milestone.id}
      checked={choice.chosen.has(milestone.id)}
      onClick={(event) => {
        isRange.current = event.shiftKey;
      }}
      onChange={() =>
        onChange(isRange.current ? extendedTo(choice, milestone.id, order) : toggled(choice, milestone.id))
      }
      onKeyDown={onKeyDown}
    />
  );
}

const neighbour = (box: HTMLElement, step: number): HTMLElement | undefined => {
  const boxes = [
    ...(box.closest('[data-milestone-list]')?.querySelectorAll<HTMLElement>('[data-choose]') ?? []),
  ];
  return boxes[boxes.indexOf(box) + step];
};
