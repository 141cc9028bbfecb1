/** How long a turn may take, in seconds; null for as long as one likes. */
export type TurnTime = 30 | 60 | 90 | null;

/** The times that are offered, with their names. */
export const turnTimes: readonly { readonly value: TurnTime; readonly label: string }[] = [
  { value: null, label: 'No timer' },
  { value: 30, label: '30 s' },
  { value: 60, label: '60 s' },
  { value: 90, label: '90 s' },
];

/** Seconds as they are read: 65 is “1:05”, 0 and less “0:00”. */
export const clockWords = (seconds: number): string => {
  const left = Math.max(0, seconds);
  return `${Math.floor(left / 60)}:${String(left % 60).padStart(2, '0')}`;
};

/** What is said of the turns that took too long: “You took longer than 30 s in 2 of 6 turns.” */
export const overtimeWords = (late: number, turns: number, time: TurnTime): string =>
  time === null
    ? ''
    : late === 0
      ? `You answered within ${time} s every time.`
      : `You took longer than ${time} s in ${late} of ${turns} turns.`;
