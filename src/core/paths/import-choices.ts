import { Line, z } from '../kit/schema';

/** Where a person put a line that no importer could place: to a level's expectations, or set aside as a note. */
export const Placement = z.discriminatedUnion('to', [
  z.object({
    to: z.literal('expectation'),
    level: Line,
    kind: z.enum(['responsibility', 'skill', 'soft-skill']),
    category: Line,
  }),
  z.object({ to: z.literal('note') }),
]);
/** See the schema of the same name. */
export type Placement = z.infer<typeof Placement>;

/** A line placed by hand; `text` is the line without the space around it, so that it is found again when lines move. */
export const PlacedLine = z.object({ text: z.string().min(1).max(10_000), placement: Placement });
/** See the schema of the same name. */
export type PlacedLine = z.infer<typeof PlacedLine>;

/** What a column of a table of expectations holds. */
export const ColumnRole = z.enum(['path', 'level', 'competency', 'description', 'id', 'note']);
/** See the schema of the same name. */
export type ColumnRole = z.infer<typeof ColumnRole>;

/** What a person chose while a document was read: lines placed by hand, and the role of each column of a CSV file by its header. */
export const ImportChoices = z.object({
  placed: z.array(PlacedLine).max(5_000),
  columns: z.array(z.object({ header: z.string().max(500), role: ColumnRole })).max(200),
});
/** See the schema of the same name. */
export type ImportChoices = z.infer<typeof ImportChoices>;

/** Nothing chosen. */
export const noChoices: ImportChoices = { placed: [], columns: [] };
