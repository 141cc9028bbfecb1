import { IsoDate } from '../kit/dates';
import { Id, z } from '../kit/schema';

/** Where a person stands on which path, and the level they want to hold by which date. */
export const Position = z.object({ pathId: Id, currentLevelId: Id, targetLevelId: Id, targetDate: IsoDate });
/** See the schema of the same name. */
export type Position = z.infer<typeof Position>;
