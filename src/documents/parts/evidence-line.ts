import type { Evidence } from '../../core/evidence/evidence';
import { capitalised, listed } from '../../core/kit/words';
import { figureText, roleWords } from '../../core/reviews/evidence-figure';
import { address, line } from '../../core/exporters/markdown/text';
import type { Formats } from '../formats';

/** A piece of evidence as a document prints it; every part but date and title may be empty. */
export interface EvidenceLine {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly result: string;
  /** Figure, part in it and people, such as "from 780 to 140 ms; led it; with Ada". */
  readonly facts: string;
  readonly link: string;
}

/** What of a piece of evidence is printed besides what was done, when, and with what result. */
export interface EvidenceParts {
  readonly people: boolean;
  readonly links: boolean;
}

/** Puts a piece of evidence into words. */
export const evidenceLine = (evidence: Evidence, formats: Formats, parts: EvidenceParts): EvidenceLine => {
  const facts = [
    figureText(evidence, formats.number),
    evidence.role === null ? '' : roleWords[evidence.role],
    parts.people && evidence.people.length > 0 ? `with ${listed(evidence.people)}` : '',
  ];
  return {
    id: evidence.id,
    date: formats.shortDay(evidence.on),
    title: evidence.title,
    result: evidence.result.trim(),
    facts: facts.filter((fact) => fact !== '').join('; '),
    link: parts.links ? evidence.link : '',
  };
};

/** A piece of evidence as one line of Markdown. */
export const evidenceMarkdown = ({ date, title, result, facts, link }: EvidenceLine): string =>
  [`${date}: ${line(title)}`, line(result), line(capitalised(facts)), link === '' ? '' : address(link)]
    .filter((part) => part !== '')
    .join('. ')
    .replaceAll('.. ', '. ');
