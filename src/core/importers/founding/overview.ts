import type { Path } from '../../paths/path';
import { readable, type Entry } from '../markdown/entries';
import type { Section } from '../markdown/outline';
import { fitsLines, flattened, type Reading } from '../markdown/reading';

const mostProse = 100_000;

/** What the opening of a document says. */
export interface Overview {
  readonly prose: string;
  readonly responsibilities: Path['responsibilities'];
}

/** Reads the role overview: its prose, and the core responsibilities listed under their label or heading. */
export const readOverview = (sections: readonly Section[], reading: Reading): Overview => {
  const prose: string[] = [];
  const responsibilities: Path['responsibilities'] = [];
  for (const { entries, isDuties } of sections.flatMap(partsIn)) {
    let underLabel = isDuties;
    for (const entry of readable(entries)) {
      const startsDuties = isDutiesLabel(entry);
      if (startsDuties) reading.ledger.note(entry.lines);
      else if (underLabel && entry.kind === 'item') responsibilities.push(...dutiesIn(entry, reading));
      else keepProse(entry, prose, reading);
      underLabel = startsDuties || (underLabel && entry.kind === 'item');
    }
  }
  return { prose: prose.join('\n\n'), responsibilities };
};

interface OverviewPart {
  readonly entries: readonly Entry[];
  readonly isDuties: boolean;
}

const partsIn = (section: Section): OverviewPart[] => [
  { entries: section.entries, isDuties: duties.test(section.heading) },
  ...section.sections.filter(({ heading }) => duties.test(heading)).flatMap(partsIn),
];

const duties = /responsibilit|\bduties\b/i;

const isDutiesLabel = ({ kind, label, text }: Entry): boolean =>
  kind === 'line' && label !== null && text === '' && duties.test(label);

const dutiesIn = (entry: Entry, { ids, ledger }: Reading): Path['responsibilities'] =>
  flattened([entry]).flatMap(({ whole, lines }) => {
    if (!fitsLines([whole])) return [];
    ledger.map(lines, 'Overview, Core responsibilities');
    return [{ id: ids.take('responsibilities', whole), text: whole }];
  });

const keepProse = (entry: Entry, prose: string[], { ledger }: Reading): void => {
  for (const { kind, whole, lines } of readable(flattened([entry]))) {
    const next = kind === 'item' ? `- ${whole}` : whole;
    if ([...prose, next].join('\n\n').length > mostProse) continue;
    prose.push(next);
    ledger.map(lines, 'Overview');
  }
};
