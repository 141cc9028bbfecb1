import type { DragEvent } from 'react';

const kind = 'application/x-waymark-goal';

/** Puts a goal into what is dragged. */
export const dragGoal = (event: DragEvent, goalId: string): void => {
  event.dataTransfer.setData(kind, goalId);
  event.dataTransfer.effectAllowed = 'move';
};

/** Whether a goal, and not a file or a text, is dragged; what it is can only be read once it is dropped. */
export const isGoalDragged = (event: DragEvent): boolean => event.dataTransfer.types.includes(kind);

/** The id of the goal that was dropped. */
export const droppedGoal = (event: DragEvent): string => event.dataTransfer.getData(kind);
