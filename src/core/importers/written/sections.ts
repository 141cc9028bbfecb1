import { Line } from '../../kit/schema';
import type { Level, Question, Stage, SuggestedProject, Tip } from '../../paths/path';
import { yearsAtStart, yearsIn } from './figures';
import { sectionsOf, type WrittenLine, type WrittenSection } from './lines';
import { levelsFor } from './named-levels';
import { listedIn, shown } from './raw';
import type { Reading } from './reading';

const mostWords = 2_000;

/** Reads the stages, one to each heading. */
export const readStages = (lines: readonly WrittenLine[], reading: Reading): Stage[] =>
  sectionsOf(lines, 3).flatMap((section) => readStage(section, reading));

const readStage = ({ heading, lines }: WrittenSection, { ids, ledger }: Reading): Stage[] => {
  const dated = yearsAtStart.exec(heading.raw);
  const title = Line.safeParse(shown(dated?.[3] ?? heading.raw));
  if (!title.success) return [];
  const whole = shown(heading.raw);
  const stage: Stage = {
    id: ids.take('stages', whole), title: title.data, years: dated && yearsIn(dated), focus: '', skills: [], mindset: '',
  };
  ledger.map([heading.line], `${whole}, title and years`);
  for (const { kind, line, raw } of lines) {
    const [, name = '', rest = ''] = (kind === 'item' && /^(Focus|Key Skills|Mindset): (.*)$/.exec(raw)) || [];
    if (name === '') continue;
    if (name === 'Focus') stage.focus = shown(rest).slice(0, mostWords);
    else if (name === 'Mindset') stage.mindset = shown(rest).slice(0, mostWords);
    else stage.skills.push(...listedIn(rest).filter(isLine));
    ledger.map([line], `${whole}, ${name}`);
  }
  return [stage];
};

/** Reads the suggested projects: listed after a bold label, or below a heading. */
export const readProjects = (lines: readonly WrittenLine[], levels: readonly Level[], reading: Reading): SuggestedProject[] =>
  groupsIn(lines, reading).flatMap(({ group, forLine, texts }) => {
    const [levelId = null, ...others] = levelsFor(group, forLine, levels);
    return texts.map(({ text, line }) => {
      reading.ledger.map([line], 'Projects');
      return { id: reading.ids.take('projects', text), title: text, group, levelId: others.length > 0 ? null : levelId };
    });
  });

/** Reads the interview questions, below the headings that say for which levels they are. */
export const readQuestions = (lines: readonly WrittenLine[], levels: readonly Level[], reading: Reading): Question[] =>
  groupsIn(lines, reading).flatMap(({ group, forLine, texts }) =>
    texts.map(({ text, line }) => {
      reading.ledger.map([line], `Questions, ${group}`);
      return { id: reading.ids.take('questions', text), text, group, levelIds: levelsFor(group, forLine, levels) };
    }),
  );

/** Reads labelled advice; a line without a label is all label. */
export const readTips = (lines: readonly WrittenLine[], name: 'networking' | 'negotiation' | 'moves', reading: Reading): Tip[] =>
  lines.flatMap((line) => {
    const label = Line.safeParse(shown(line.label ?? line.raw));
    if (line.kind !== 'item' || !label.success) return [];
    const text = line.label === null ? '' : shown(line.raw).slice(0, mostWords);
    reading.ledger.map([line.line], label.data);
    return [{ id: reading.ids.take(name, label.data), label: label.data, text }];
  });

interface TextGroup {
  readonly group: string;
  readonly forLine: WrittenLine | undefined;
  readonly texts: readonly { readonly text: string; readonly line: number }[];
}

/** Texts by the label or heading they stand under. */
const groupsIn = (lines: readonly WrittenLine[], { ledger }: Reading): TextGroup[] => {
  const groups: { group: string; forLine: WrittenLine | undefined; texts: { text: string; line: number }[] }[] = [];
  let previous: WrittenLine | null = null;
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'comment') continue;
    const open = groups.at(-1);
    if (line.kind === 'heading') {
      ledger.note([line.line]);
      groups.push({ group: shown(line.raw), forLine: undefined, texts: [] });
    } else if (line.kind === 'label' && line.label === 'For' && previous?.kind === 'heading' && open) {
      ledger.note([line.line]);
      open.forLine = line;
    } else if (line.kind === 'label') {
      const texts = listedIn(line.raw).map((text) => ({ text, line: line.line }));
      groups.push({ group: shown(line.label ?? ''), forLine: undefined, texts });
    } else if (line.kind === 'item') open?.texts.push({ text: shown(wholeOf(line)), line: line.line });
    previous = line;
  }
  return groups
    .filter(({ group }) => isLine(group))
    .map((group) => ({ ...group, texts: group.texts.filter(({ text }) => isLine(text)) }));
};

const wholeOf = ({ label, raw }: WrittenLine): string => (label === null ? raw : `${label}: ${raw}`);

const isLine = (text: string): boolean => Line.safeParse(text).success;
