/** Gives out the ids of one path: readable, begun with the path's own, each only once. */
export interface Ids {
  readonly pathId: string;
  readonly take: (...words: readonly string[]) => string;
}

/**
 * Opens the ids of the path with this title: `take('Technical', 'Redis')` gives "backend-
 * engineer/technical/redis".
 */
export const openIds = (title: string): Ids => {
  const name = slugOf(title);
  const pathId = name in {} ? `${name}-path` : name;
  const taken = new Map<string, number>();
  const slugs = new Map<string, string>();
  /**
   * The last words are an expectation's own; those before them, a level's and a category's, come again and
   * again.
   */
  const slug = (words: string, at: number, all: readonly string[]): string => {
    if (at === all.length - 1) return slugOf(words);
    const known = slugs.get(words) ?? slugOf(words);
    slugs.set(words, known);
    return known;
  };
  return {
    pathId,
    take: (...words) => {
      const wanted = [pathId, ...words.map(slug)].join('/');
      let [id, count] = [wanted, (taken.get(wanted) ?? 0) + 1];
      if (count > 1) id = `${wanted}-${count}`;
      while (count > 1 && taken.has(id)) id = `${wanted}-${(count += 1)}`;
      taken.set(wanted, count);
      if (id !== wanted) taken.set(id, 1);
      return id;
    },
  };
};

const longest = 72;

/**
 * Words as they stand in an id: "Redis/Memcached" becomes "redis-memcached", "C++" "c-plus-plus". What
 * cannot be written
 * in plain letters, or is too long, gets a short hash of its words, so that different words stay different.
 */
export const slugOf = (words: string): string => {
  const text = words.trim().replaceAll(/\s+/g, ' ').toLowerCase();
  const isPlain = usual.test(text);
  const plain = isPlain ? text : unadorned(text);
  const slug = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  const isWhole =
    slug !== '' && slug.length <= longest && (isPlain || !/[^\p{ASCII}\p{P}\p{S}\p{Z}]/u.test(plain));
  return isWhole
    ? slug
    : `${slug.slice(0, longest - 9)}-${hashOf(text)}`.replace(/^-/, 'x-').replaceAll('--', '-');
};

/** Words of which every sign stands in an id as it is, or as a dash. */
const usual = /^[a-z0-9 ,.;:()/&%!?"-]*$/;

const unadorned = (text: string): string =>
  text
    .replaceAll('+', ' plus ')
    .replaceAll('#', ' sharp ')
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['’]/g, '');

/** FNV-1a over UTF-16 units, 32 bits, in base 36. */
const hashOf = (text: string): string => {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93) >>> 0;
  return hash.toString(36);
};
