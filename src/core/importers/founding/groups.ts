import type { Entry } from './entries';
import { readable } from './entries';
import type { Section } from './outline';

/** What a group of a level's lines is about. */
export type GroupKind = 'responsibility' | 'skill' | 'soft-skill' | 'activity' | 'pay' | 'years';

/** A labelled group of a level's lines: "Required Skills:" with the list below it, or "Compensation:" with words after it. */
export interface Group {
  readonly kind: GroupKind;
  readonly label: string;
  readonly text: string;
  readonly lines: readonly number[];
  readonly entries: readonly Entry[];
}

const kinds: readonly (readonly [GroupKind, RegExp])[] = [
  ['soft-skill', /\bsoft\b|behaviou?r|interpersonal/i],
  ['pay', /compensation|salary|remuneration|\bpay\b/i],
  ['activity', /day in the life|typical (?:day|week)|how .*time|time (?:split|spent)|\bactivities\b/i],
  ['responsibility', /responsibilit|\bduties\b|what you do/i],
  ['skill', /\bskills?\b|requirements|competenc|technologies|qualifications/i],
  ['years', /^(?:(?:typical |required )?(?:years|experience|years of experience))$/i],
];

/** The labelled groups of a level, under bold or plain labels, list items or sub-headings; unknown labels are left alone. */
export const groupsOf = (section: Section): Group[] => [
  ...groupsIn(section.entries),
  ...section.sections.flatMap((inner) => {
    const kind = kindOf(inner.heading);
    return kind ? [{ kind, label: inner.heading, text: '', lines: inner.lines, entries: readable(inner.entries) }] : [];
  }),
];

const groupsIn = (entries: readonly Entry[]): Group[] => {
  const groups: (Omit<Group, 'entries'> & { entries: Entry[] })[] = [];
  let isKnown = false;
  for (const entry of readable(entries)) {
    const kind = entry.label === null ? null : kindOf(entry.label);
    const { label, text, lines } = entry;
    if (kind !== null && label !== null) groups.push({ kind, label, text, lines, entries: [...readable(entry.items)] });
    else if (isKnown && !isLabelLine(entry)) groups.at(-1)?.entries.push(entry);
    isKnown = kind !== null || (isKnown && !isLabelLine(entry));
  }
  return groups;
};

/** A label on a line of its own begins another group even where its words are unknown. */
const isLabelLine = ({ kind, label }: Entry): boolean => kind === 'line' && label !== null;

const kindOf = (label: string): GroupKind | null =>
  label.length > 60 ? null : (kinds.find(([, pattern]) => pattern.test(label))?.[0] ?? null);
