import type { Audience } from '../evidence/evidence';
import { z } from '../kit/schema';

/** For whom a document is made: the person alone, their manager, or anybody. */
export const Reader = z.enum(['myself', 'manager', 'public']);
/** See the schema of the same name. */
export type Reader = z.infer<typeof Reader>;

/**
 * Whether a reader may see what is marked for an audience: a manager sees what is for the manager or for
 * anybody.
 */
export const mayRead = (reader: Reader, audience: Audience): boolean => readable[reader].includes(audience);

const readable: Readonly<Record<Reader, readonly Audience[]>> = {
  myself: ['private', 'manager', 'public'],
  manager: ['manager', 'public'],
  public: ['public'],
};
