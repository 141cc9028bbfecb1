import type { Entry } from '../markdown/entries';
import { readable } from '../markdown/entries';
import type { Section } from '../markdown/outline';

/** What a group of a level's lines is about. */
export type GroupKind = 'responsibility' | 'skill' | 'soft-skill' | 'activity' | 'pay' | 'years';

/**
 * A labelled group of a level's lines: "Required Skills:" with the list below it, or "Compensation:" with
 * words after it.
 */
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
  [
    'years',
    /^(?:(?:typical |required |expected |usual |minimum |average )?(?:years|experience|years of experience|tenure|time (?:in|at) (?:role|level|position)))$/i,
  ],
];

/**
 * The labelled groups of a level, under bold or plain labels, list items or sub-headings; unknown labels are
 * left alone.
 */
export const groupsOf = (section: Section): Group[] => [
  ...groupsIn(section.entries, null),
  ...section.sections.flatMap((inner) => {
    const kind = kindOf(inner.heading);
    return kind
      ? groupsIn(inner.entries, { kind, label: inner.heading, text: '', lines: inner.lines, entries: [] })
      : [];
  }),
];

/** A group that lines are still added to. */
interface OpenGroup extends Group {
  readonly entries: Entry[];
}

/**
 * Groups begin at known labels; one ends at a label of unknown words, and at a paragraph after its list or
 * words.
 */
const groupsIn = (entries: readonly Entry[], heading: OpenGroup | null): Group[] => {
  const groups: Group[] = [];
  let [open, hasList] = [heading, false];
  for (const entry of readable(entries)) {
    const start = groupStart(entry);
    if (start || endsGroup(entry, hasList) || (open?.text && entry.kind === 'line')) {
      if (open) groups.push(open);
      [open, hasList] = [start, false];
    } else if (open) {
      open.entries.push(entry);
      hasList ||= entry.kind === 'item';
    }
  }
  return open ? [...groups, open] : groups;
};

const groupStart = ({ kind, label, text, whole, lines, items }: Entry): OpenGroup | null => {
  const words = label ?? (kind === 'line' && bareLabel.test(whole) ? whole : null);
  const found = words === null ? null : kindOf(words);
  if (found === null || words === null) return null;
  return { kind: found, label: words, text: label === null ? '' : text, lines, entries: readable(items) };
};

const endsGroup = ({ kind, label }: Entry, hasList: boolean): boolean =>
  kind === 'line' && (label !== null || hasList);

/** A line of up to four words without a full stop may be a label that lacks its colon. */
const bareLabel = /^[^\s.,;]+(?: [^\s.,;]+){0,3}$/;

const kindOf = (label: string): GroupKind | null =>
  label.length > 60 ? null : (kinds.find(([, pattern]) => pattern.test(label))?.[0] ?? null);
