import { z } from '../../src/core/kit/schema';

/** Texts that a field may ask for where it takes no free words. */
const plainTexts = [
  '2026-11-10',
  '2026-11-10T08:00:00.000Z',
  '2026-W46',
  'USD',
  'FREQ=WEEKLY',
  '18:30',
  'a'.repeat(64),
] as const;

/** The canary of a field: `canary(goals.*.why)`. */
export const canaryOf = (place: string): string => `canary(${place})`;

/**
 * A value of a schema with a canary in every text it can hold, and one item in every list and record; a union
 * gives one item of each kind. So a field that is added to the plan is planted without a line here.
 */
export const planted = (schema: z.core.$ZodType, place = ''): unknown => {
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(schema.shape).map(([name, field]) => [
        name,
        planted(field as z.core.$ZodType, place === '' ? name : `${place}.${name}`),
      ]),
    );
  }
  if (schema instanceof z.ZodRecord) {
    const value = planted(schema.valueType, `${place}.*`);
    return { [text(schema.keyType, `${place}.key`)]: value };
  }
  if (schema instanceof z.ZodArray) return variants(schema.element, `${place}.*`);
  if (schema instanceof z.ZodTuple) return schema.def.items.map((item) => planted(item, `${place}.*`));
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return planted(schema.def.innerType, place);
  }
  if (schema instanceof z.ZodUnion) return variants(schema, place)[0];
  if (schema instanceof z.ZodPipe) return planted(schema.def.in, place);
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return schema.def.values[0];
  if (schema instanceof z.ZodBoolean) return true;
  if (schema instanceof z.ZodNumber) return [3, 1, 0, 2_026].find((value) => schema.safeParse(value).success);
  return text(schema, place);
};

const variants = (schema: z.core.$ZodType, place: string): unknown[] =>
  schema instanceof z.ZodUnion
    ? schema.options.map((option) => planted(option, place))
    : [planted(schema, place)];

const text = (schema: z.core.$ZodType, place: string): string => {
  const canary = canaryOf(place);
  const texts = [canary, `https://example.org/${encodeURIComponent(canary)}`, ...plainTexts];
  const fitting = texts.find((candidate) => z.safeParse(schema, candidate).success);
  if (fitting === undefined) throw new Error(`No text fits ${place}; add one that does`);
  return fitting;
};
