import { openIds } from '../../importers/reading/ids';
import { newExpectation, newLevel, type Expectation, type Path } from '../path';

/** A path as another edition of its document would be read, with what each of its lines was before. */
export interface EditedPath {
  readonly path: Path;
  /** Old expectation ids by new ones. */
  readonly origins: ReadonlyMap<string, string>;
  /** Old ids of lines whose words were edited lightly. */
  readonly edited: ReadonlySet<string>;
}

interface DraftLine {
  readonly oldId: string;
  readonly kind: Expectation['kind'];
  category: string;
  text: string;
}

interface DraftLevel {
  name: string;
  lines: DraftLine[];
}

/**
 * Makes random edits to a path, as a person edits a document: a level renamed, levels or lines put in another
 * order, a line moved to another level or category, a section split in two, words edited lightly. Ids are then
 * given anew from the words, as an importer gives them. `random` returns numbers from 0 up to 1.
 */
export const editedPath = (path: Path, edits: number, random: () => number): EditedPath => {
  const levels: DraftLevel[] = path.levels.map(({ name, expectations }) => ({
    name,
    lines: expectations.map(({ id, kind, category, text }) => ({ oldId: id, kind, category, text })),
  }));
  const edited = new Set<string>();
  const draft: Draft = { levels, edited, pick: (things) => things[Math.floor(random() * things.length)], random };
  for (let count = 0; count < edits; count += 1) draft.pick(kinds)?.(draft);
  return { ...readAgain(path, levels), edited };
};

interface Draft {
  readonly levels: DraftLevel[];
  readonly edited: Set<string>;
  readonly pick: <Thing>(things: readonly Thing[]) => Thing | undefined;
  readonly random: () => number;
}

const kinds: readonly ((draft: Draft) => void)[] = [
  ({ levels, pick }) => {
    const level = pick(levels);
    if (level) level.name = pick([`${level.name} II`, `Grade ${level.name}`, `L${levels.indexOf(level) + 3}`]) ?? '';
  },
  ({ levels, random }) => {
    levels.splice(Math.floor(random() * levels.length), 0, ...levels.splice(Math.floor(random() * levels.length), 1));
  },
  ({ levels, pick, random }) => {
    const lines = pick(levels)?.lines ?? [];
    lines.splice(Math.floor(random() * lines.length), 0, ...lines.splice(Math.floor(random() * lines.length), 1));
  },
  ({ levels, pick, random }) => {
    const [from, to] = [pick(levels)?.lines ?? [], pick(levels)?.lines ?? []];
    to.push(...from.splice(Math.floor(random() * from.length), 1));
  },
  ({ levels, pick, random }) => {
    const lines = pick(levels)?.lines ?? [];
    const category = pick(lines)?.category;
    const section = lines.filter((line) => line.category === category);
    for (const line of section.slice(Math.floor(random() * section.length))) line.category = `More ${category ?? ''}`;
  },
  lightEdit,
  lightEdit,
];

/** One word more, fewer or another; a line of under three words only gains one. */
function lightEdit({ levels, edited, pick, random }: Draft): void {
  const line = pick(pick(levels)?.lines ?? []);
  if (!line || edited.has(line.oldId)) return;
  const words = line.text.split(' ');
  const at = Math.floor(random() * words.length);
  const word = pick(['carefully', 'often', 'own', 'every', 'sound']) ?? '';
  const change = words.length < 3 ? 0 : Math.floor(random() * 3);
  words.splice(at, change === 0 ? 0 : 1, ...(change === 2 ? [] : [word]));
  line.text = words.join(' ');
  edited.add(line.oldId);
}

const readAgain = (path: Path, levels: readonly DraftLevel[]): { readonly path: Path; readonly origins: Map<string, string> } => {
  const ids = openIds(`${path.title} 2`);
  const origins = new Map<string, string>();
  const read = levels.map(({ name, lines }) => ({
    ...newLevel(ids.take(name), name),
    expectations: lines.map(({ oldId, kind, category, text }) => {
      const id = ids.take(name, category, text);
      origins.set(id, oldId);
      return newExpectation(id, kind, category, text);
    }),
  }));
  return { path: { ...path, id: ids.pathId, levels: read }, origins };
};
