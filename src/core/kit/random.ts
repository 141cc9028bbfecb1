/** A source of numbers from 0 up to 1 that always gives the same ones for the same seed. */
export type Random = () => number;

/**
 * Seeded random numbers (sfc32 by Chris Doty-Humphrey, 128 bits of state, period about 2^128): the same seed
 * gives the same numbers on every machine.
 */
export const seededRandom = (seed: number): Random => {
  let [a, b, c, counter] = [0, seed >>> 0, Math.floor(seed / 0x1_00_00_00_00) >>> 0, 1];
  const next = (): number => {
    const mixed = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + mixed;
    return (mixed >>> 0) / 0x1_00_00_00_00;
  };
  for (let warming = 0; warming < 12; warming += 1) next();
  return next;
};

/** A number drawn from the standard normal distribution (Box and Muller, 1958). */
export const normalDraw = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
