import type { Ledger } from '../reading/ledger';
import { addOverview, type LadderDraft } from '../records/draft';

/** The data of a file, the line it begins on, and the Markdown below it, where there is any. */
export interface FrontMatter {
  readonly data: string;
  readonly firstLine: number;
  readonly body: {
    readonly lines: readonly string[];
    readonly read: (draft: LadderDraft, ledger: Ledger) => void;
  } | null;
}

const fence = /^---[ \t]*$/;

/**
 * Parts a Markdown file into its front matter and its body; any other text is data as a whole. Lines end with
 * "\n".
 */
export const frontMatterOf = (text: string): FrontMatter => {
  const lines = text.split('\n');
  const whole: FrontMatter = { data: text, firstLine: 1, body: null };
  if (!fence.test(lines[0] ?? '')) return whole;
  const end = lines.findIndex((line, at) => at > 0 && fence.test(line));
  const below = lines.slice(end + 1);
  if (end === -1 || !isProse(below)) return whole;
  return {
    data: lines.slice(1, end).join('\n'),
    firstLine: 2,
    body: { lines: below, read: (draft, ledger) => readBody(below, end + 2, draft, ledger) },
  };
};

/**
 * Whether lines are Markdown rather than another YAML document: their first line of words is no key and no
 * bracket.
 */
const isProse = (lines: readonly string[]): boolean => {
  const first = lines.find((line) => line.trim() !== '' && !/^#\s/.test(line));
  return first === undefined || !/^(?:[\w-]+:(?:\s|$)|- \w+:(?:\s|$)|[{[]["{[\s])/.test(first);
};

/**
 * What stands below the data says something of the ladder as a whole: its heading the title, the rest the
 * overview.
 */
const readBody = (lines: readonly string[], firstLine: number, draft: LadderDraft, ledger: Ledger): void => {
  lines.forEach((line, at) => {
    const words = line.trim();
    const heading = /^#\s+(.{1,500})$/.exec(words)?.[1]?.trim();
    if (words === '') return;
    if (heading !== undefined && (draft.title === '' || draft.title === heading)) {
      draft.title = heading;
      ledger.map([firstLine + at], 'Title');
    } else if (addOverview(draft, words)) ledger.map([firstLine + at], 'Overview');
  });
  ledger.note([firstLine - 1, 1]);
};
