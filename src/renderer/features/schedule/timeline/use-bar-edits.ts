import { useState } from 'react';
import type { Rows } from './rows';
import { useEfforts, type Efforts } from './use-efforts';
import { useLinks, type Links } from './use-links';
import { usePins, type Pins } from './use-pins';

/** What can be done to bars, and what is said of the last thing that was. */
export interface BarEdits {
  readonly said: string;
  readonly say: (words: string) => void;
  readonly pins: Pins;
  readonly efforts: Efforts;
  readonly links: Links;
}

/** Pins, efforts and links of the bars of a timeline. */
export const useBarEdits = (rows: Rows): BarEdits => {
  const [said, say] = useState('');
  return { said, say, pins: usePins(say), efforts: useEfforts(say), links: useLinks(rows, say) };
};
