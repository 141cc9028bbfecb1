import type { MantineColorsTuple } from '@mantine/core';

/** Pine from mist to needle; shade 8 is the primary of the light scheme, shade 4 of the dark one. */
export const pine: MantineColorsTuple = [
  '#eff6f3',
  '#e2eee8',
  '#c3ddd2',
  '#8fd5bc',
  '#6fc2a6',
  '#4da087',
  '#38836d',
  '#2a6d5a',
  '#1f5c4d',
  '#174a3e',
];

/** Amber, for "you are here" and for what is due now. */
export const amber: MantineColorsTuple = [
  '#fdf6e8',
  '#fdf0d8',
  '#f9dfb0',
  '#f6c475',
  '#f2b04b',
  '#f2a93b',
  '#cf8413',
  '#a86300',
  '#8a4b00',
  '#7d4400',
];

/** Fired clay, for what went wrong and for what touches files. */
export const clay: MantineColorsTuple = [
  '#fdf3f0',
  '#fae6e1',
  '#f5c9bf',
  '#f5b3a4',
  '#f09a87',
  '#dc6b53',
  '#c54a32',
  '#b43a25',
  '#a8321f',
  '#8c2717',
];
