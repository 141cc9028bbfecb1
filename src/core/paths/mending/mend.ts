import { Id, Line, z } from '../../kit/schema';
import { PayBand, Share, YearsBand } from '../path';

/** The sections of a path from which a line can be taken away. */
export const MendedSection = z.enum([
  'expectations',
  'activities',
  'responsibilities',
  'projects',
  'questions',
  'networking',
  'negotiation',
  'moves',
]);
/** See the schema of the same name. */
export type MendedSection = z.infer<typeof MendedSection>;

/**
 * One small correction of a path: a share, a band of years or pay set, a label changed wherever it stands in a
 * section, or a line removed; `keptId` names the line that takes over what rests on the removed one.
 */
export const Mend = z.discriminatedUnion('mend', [
  z.object({ mend: z.literal('share'), levelId: Id, activityId: Id, share: Share }),
  z.object({ mend: z.literal('years'), levelId: Id, years: YearsBand }),
  z.object({ mend: z.literal('pay'), levelId: Id, which: z.enum(['pay', 'basePay']), band: PayBand }),
  z.object({ mend: z.literal('label'), section: z.enum(['projects', 'questions']), from: Line, to: Line }),
  z.object({ mend: z.literal('remove'), section: MendedSection, id: Id, keptId: Id.nullable() }),
]);
/** See the schema of the same name. */
export type Mend = z.infer<typeof Mend>;
