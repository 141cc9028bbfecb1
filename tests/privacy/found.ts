import { plantedAmounts, plainTexts } from './planted';

/** Signs that a printed line may gain or lose where it is broken, hyphenated or written as a link. */
const bare = (text: string): string => text.replaceAll(/[^A-Za-z0-9()]/g, '');

/** Every place whose canary stands in the JSON of a planted plan. */
export const placesIn = (json: string): string[] => [
  ...new Set([...decoded(json).matchAll(/canary\(([^)]*)\)/g)].map(([, place = '']) => place)),
];

/**
 * The places, among those that were planted, whose canary, amount or hash stands in a text, however the text
 * writes and breaks it.
 */
export const plantedIn = (text: string, places: readonly string[]): string[] => {
  const plain = bare(decoded(text));
  const hash = plainTexts.at(-1) ?? '';
  return [
    ...places.filter((place) => plain.includes(bare(`canary(${place})`))),
    ...plantedAmounts().flatMap(([place, major]) => (plain.includes(major) ? [`amount of ${place}`] : [])),
    ...(plain.includes(hash) ? ['hash of a file'] : []),
  ];
};

const decoded = (text: string): string =>
  text
    .replaceAll('\\', '')
    .replaceAll(/%([0-7][0-9A-F])/g, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
