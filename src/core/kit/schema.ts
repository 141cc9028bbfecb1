import { z } from 'zod';

// zod would otherwise compile parsers with `new Function`, which the page's content security policy forbids.
z.config({ jitless: true });

export { z };

/** The identity of a thing in the plan: opaque, unique among its kind, at most 400 characters, no name every object has. */
export const Id = z
  .string()
  .min(1)
  .max(400)
  .refine((value) => !(value in {}), { message: 'this cannot be an id' });

/** The fields of a shape that an edit may change: each may be left out, and what is left out stays as it was. */
export const changesTo = <Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) =>
  schema.partial().transform((changes) => definedOnly(changes));

/** Leaves out the fields of an object that hold undefined: `definedOnly({ a: 1, b: undefined })` is `{ a: 1 }`. */
export const definedOnly = <T extends object>(changes: T): Defined<T> =>
  Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Defined<T>;

/** One line of text a person typed: trimmed, not empty, at most 500 characters. */
export const Line = z.string().trim().min(1).max(500);

/** A line that may be a long sentence: trimmed, not empty, at most 2,000 characters. */
export const Sentence = z.string().trim().min(1).max(2_000);

/** Longer text a person typed, possibly empty, at most 100,000 characters. */
export const Prose = z.string().max(100_000);

/** A web or mail address a person may follow, or an empty string for none. */
export const Link = z
  .string()
  .trim()
  .max(2_000)
  .refine((value) => value === '' || /^(https?:\/\/|mailto:)/i.test(value), {
    message: 'a link begins with https://, http:// or mailto:',
  });

/** Hours of work: 0 to 10,000, quarter hours or finer. */
export const Hours = z.number().min(0).max(10_000);

/** What remains of an object's type when fields that hold undefined are left out. */
type Defined<T> = { [Key in keyof T]?: Exclude<T[Key], undefined> };
