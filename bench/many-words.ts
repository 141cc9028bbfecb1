import { randomFrom } from './seeded-random';

const onsets =
  'b c d f g h j k l m n p r s t v w br ch cl cr dr fl gr pl pr qu sc sh sl sp st str th tr'.split(' ');
const cores = 'a e i o u ai ea ee ie io ou é'.split(' ');
const codas = ['', '', '', 'n', 'r', 's', 't', 'l', 'm', 'ck', 'nd', 'nt', 'rt', 'st', 'sh', 'ng'];

/**
 * So many different words, each as often in the list as in people's texts: the first a thousand times as
 * often as the thousandth (Zipf), and every one at least once, some with a sign behind them.
 */
export const manyWords = (count: number, seed = 3): string[] => {
  const { pick, below } = randomFrom(seed);
  const syllable = (): string => pick(onsets) + pick(cores) + pick(codas);
  const words = new Set<string>();
  while (words.size < count) words.add(Array.from({ length: 1 + below(4) }, syllable).join(''));
  return [...words].flatMap((word, at) =>
    Array.from({ length: Math.ceil((count * 2) / (at + 1)) }, (_, time) =>
      time % 9 === 8 ? `${word},` : word,
    ),
  );
};
