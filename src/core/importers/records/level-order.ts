import { groupBy } from '../../kit/group';
import { levelNumber } from './level-words';

/**
 * One mention of a level in a document: the level's key, and the group (a topic or competency) it stands in.
 */
export interface Mention {
  readonly level: string;
  readonly group: string;
}

/**
 * Puts levels in order, lowest first, by their mentions in document order: by the number in each name where
 * every name has one of its own; else as they first appear, where the document keeps each level together;
 * else so that each group's own order is kept: with "A: junior, senior" and "B: junior, mid, senior", mid
 * comes second.
 */
export const levelOrder = (mentions: readonly Mention[], nameOf: (level: string) => string): string[] => {
  const appeared = [...new Set(mentions.map(({ level }) => level))];
  const numbers = new Map(appeared.map((level) => [level, levelNumber(nameOf(level))]));
  const isNumbered =
    ![...numbers.values()].includes(null) && new Set(numbers.values()).size === appeared.length;
  if (isNumbered) return appeared.sort((a, b) => (numbers.get(a) ?? 0) - (numbers.get(b) ?? 0));
  return isKeptTogether(mentions, appeared.length) ? appeared : merged(mentions);
};

const isKeptTogether = (mentions: readonly Mention[], levels: number): boolean =>
  mentions.filter(({ level }, at) => level !== mentions[at - 1]?.level).length === levels;

/**
 * Each level that is new is set after the one its group has before it, else before the next one that is
 * known.
 */
const merged = (mentions: readonly Mention[]): string[] => {
  const order: string[] = [];
  for (const levels of groupBy(mentions, ({ group }) => group).values()) {
    levels.forEach(({ level }, at) => {
      if (order.includes(level)) return;
      const before = order.indexOf(levels[at - 1]?.level ?? '');
      const next = at === 0 ? levels.find((mention) => order.includes(mention.level)) : undefined;
      order.splice(next ? order.indexOf(next.level) : before + 1, 0, level);
    });
  }
  return order;
};
