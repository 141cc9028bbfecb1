import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './details.module.css';

interface FigureButtonProps {
  /** What the figure is of, for those who hear it alone: "Tools, claimed". */
  readonly of: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A figure of a table that opens what it rests on. */
export function FigureButton({ of, onClick, children }: FigureButtonProps) {
  return (
    <button type="button" className={classes.figure} onClick={onClick}>
      <VisuallyHidden component="span">{of}: </VisuallyHidden>
      {children}
      <VisuallyHidden component="span">. What it rests on</VisuallyHidden>
    </button>
  );
}
