import { z } from '../kit/schema';
import type { Reader } from './reader';

/** What a promotion packet shows besides claims, gaps and evidence, which are always there. */
export const PacketPart = z.enum(['categories', 'stories', 'people', 'links']);
/** See the schema of the same name. */
export type PacketPart = z.infer<typeof PacketPart>;

/** The parts a packet can have for a reader: names of other people are not for anybody to read. */
export const partsFor = (reader: Reader): readonly PacketPart[] =>
  reader === 'public' ? PacketPart.options.filter((part) => part !== 'people') : PacketPart.options;
