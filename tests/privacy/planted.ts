import { z } from '../../src/core/kit/schema';

/** Texts that a field may ask for where it takes no free words: dates, weeks, codes and hashes. */
export const plainTexts = [
  '2026-11-10',
  '2026-11-10T08:00:00.000Z',
  '2026-W46',
  'USD',
  'FREQ=WEEKLY',
  '18:30',
  'c0ffee'.padEnd(64, '0'),
] as const;

/** The canary of a field: `canary(goals.*.why)`. */
export const canaryOf = (place: string): string => `canary(${place})`;

const amounts = new Map<string, number>();

/**
 * The amount planted at a place, in minor units: 61,803,001.00 and so on, a figure that stands nowhere else.
 */
export const amountOf = (place: string): number => {
  const number = amounts.get(place) ?? amounts.size + 1;
  amounts.set(place, number);
  return (61_803_000 + number) * 100;
};

/** Every place of an amount with the figure planted there, in major units. */
export const plantedAmounts = (): (readonly [place: string, major: string])[] =>
  [...amounts.keys()].map((place) => [place, String(amountOf(place) / 100)]);

/**
 * A value of a schema with a canary in every text it can hold, an amount of its own in every field for money,
 * and one item in every list and record; a union gives one item of each kind in a list, and elsewhere the
 * kind whose turn it is. So a field that is added to the plan is planted without a line here, and one that
 * cannot be is an error.
 */
export const planted = (schema: z.core.$ZodType, place = '', turn = 0): unknown => {
  if (schema instanceof z.ZodObject) {
    return Object.fromEntries(
      Object.entries(schema.shape).map(([name, field]) => [
        name,
        planted(field as z.core.$ZodType, place === '' ? name : `${place}.${name}`, turn),
      ]),
    );
  }
  if (schema instanceof z.ZodRecord) {
    const value = planted(schema.valueType, `${place}.*`, turn);
    return { [text(schema.keyType, `${place}.key`)]: value };
  }
  if (schema instanceof z.ZodArray) return list(schema, place, turn);
  if (schema instanceof z.ZodTuple) return schema.def.items.map((item) => planted(item, `${place}.*`, turn));
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return planted(schema.def.innerType, place, turn);
  }
  if (schema instanceof z.ZodUnion) {
    const kinds = variants(schema, place, turn);
    return kinds[turn % kinds.length];
  }
  if (schema instanceof z.ZodPipe) return planted(schema.def.in, place, turn);
  if (schema instanceof z.ZodEnum) return schema.options[0];
  if (schema instanceof z.ZodLiteral) return schema.def.values[0];
  if (schema instanceof z.ZodBoolean) return true;
  if (schema instanceof z.ZodNumber) return number(schema, place);
  return text(schema, place);
};

/** As many items as the list asks for at least. */
const list = (schema: z.ZodArray, place: string, turn: number): unknown[] => {
  const items = variants(schema.element, `${place}.*`, turn);
  const enough = [items, ...[2, 7].map((count) => Array.from({ length: count }, () => items[0]))];
  return enough.find((some) => schema.safeParse(some).success) ?? items;
};

const variants = (schema: z.core.$ZodType, place: string, turn: number): unknown[] =>
  schema instanceof z.ZodUnion
    ? schema.options.map((option) => planted(option, place, turn))
    : [planted(schema, place, turn)];

/** Only money may be a hundred times as much as anybody earns. */
const number = (schema: z.ZodNumber, place: string): number => {
  const isMoney = schema.safeParse(9e13).success;
  const figures = [...(isMoney ? [amountOf(place)] : []), 3, 1, 0, 2_026];
  const fitting = figures.find((figure) => schema.safeParse(figure).success);
  if (fitting === undefined) throw new Error(`No number fits ${place}; add one that does`);
  return fitting;
};

const text = (schema: z.core.$ZodType, place: string): string => {
  const canary = canaryOf(place);
  const texts = [canary, `https://example.org/${encodeURIComponent(canary)}`, ...plainTexts];
  const fitting = texts.find((candidate) => z.safeParse(schema, candidate).success);
  if (fitting === undefined) throw new Error(`No text fits ${place}; add one that does`);
  return fitting;
};
