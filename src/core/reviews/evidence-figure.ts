import type { Evidence, EvidenceRole } from '../evidence/evidence';

/** A result in numbers as a sentence says it: "from 780 to 140 ms", "140 ms"; empty where there is none. */
export const figureText = (
  { figure }: Pick<Evidence, 'figure'>,
  number: (value: number) => string,
): string => {
  if (figure === null) return '';
  const to = [number(figure.to), figure.unit].filter((part) => part !== '').join(' ');
  return figure.from === null ? to : `from ${number(figure.from)} to ${to}`;
};

/** The part a person had, as a packet says it. */
export const roleWords: Readonly<Record<EvidenceRole, string>> = {
  led: 'led it',
  shared: 'shared it with others',
  helped: 'helped with it',
};
