/**
 * A number between 0 and 1, both left out, that follows from three whole numbers and nothing else: the same seed, run and item
 * give the same chance, whatever else is drawn. The mixing is that of mulberry32 (Tommy Ettinger, public domain), used as a hash.
 */
export const chance = (seed: number, run: number, item: number): number => {
  const mixed = mix(mix(mix(seed >>> 0) ^ run) ^ item);
  return (mixed + 0.5) / 2 ** 32;
};

/** A whole number of 32 bits for a text, the same everywhere (FNV-1a): `hashOf('')` is 2166136261. */
export const hashOf = (text: string): number => {
  let hash = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 16_777_619);
  return hash >>> 0;
};

const mix = (value: number): number => {
  const state = (value + 0x6d2b79f5) >>> 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return (mixed ^ (mixed >>> 14)) >>> 0;
};
