import { formatMoney } from '../../kit/money';
import type { Level, Path, PayBand, Share, YearsBand } from '../path';
import type { Mend, MendedSection } from './mend';

/** One correction as a person reads it before it is made; `after` is null where a line is removed. */
export interface MendWords {
  readonly what: string;
  readonly before: string;
  readonly after: string | null;
}

/** What corrections would change in a path, in words; amounts as in the locale. */
export const mendWords = (path: Path, mends: readonly Mend[], locale?: string): MendWords[] =>
  mends.map((mend) => wordsOf(path, mend, locale));

const wordsOf = (path: Path, mend: Mend, locale: string | undefined): MendWords => {
  switch (mend.mend) {
    case 'share': {
      const level = levelOf(path, mend.levelId);
      const activity = level?.activities.find(({ id }) => id === mend.activityId);
      return {
        what: `${level?.name ?? ''}, ${activity?.text ?? ''}`,
        before: activity?.share ? shareWords(activity.share) : 'no share',
        after: shareWords(mend.share),
      };
    }
    case 'years': {
      const level = levelOf(path, mend.levelId);
      return {
        what: `${level?.name ?? ''}, years`,
        before: level?.years ? yearsWords(level.years) : 'no years',
        after: yearsWords(mend.years),
      };
    }
    case 'pay': {
      const level = levelOf(path, mend.levelId);
      const band = level?.[mend.which];
      return {
        what: `${level?.name ?? ''}, ${mend.which === 'pay' ? 'pay' : 'base pay'}`,
        before: band ? payWords(band, locale) : 'no pay',
        after: payWords(mend.band, locale),
      };
    }
    case 'label':
      return { what: mend.section === 'projects' ? 'Projects' : 'Questions', before: mend.from, after: mend.to };
    case 'remove':
      return { what: sectionNames[mend.section], before: lineText(path, mend.section, mend.id), after: null };
  }
};

/** A share of time in words: "20 %", or "20 to 30 %" for a range. */
export const shareWords = ({ from, to }: Share): string => (from === to ? `${from} %` : `${from} to ${to} %`);

/** A band of years in words: "2 to 4 years", or "10 years and more" where it is open. */
export const yearsWords = ({ from, to }: YearsBand): string =>
  to === null ? `${from} years and more` : `${from} to ${to} years`;

const payWords = ({ currency, from, to, openEnd, per, note }: PayBand, locale: string | undefined): string => {
  const money = (amount: number): string => formatMoney(amount, currency, locale);
  const range = to === null ? money(from) : `${money(from)} to ${money(to)}`;
  return `${currency} ${range}${openEnd ? ' or more' : ''} a ${per}${note === '' ? '' : ` (${note})`}`;
};

const sectionNames: Readonly<Record<MendedSection, string>> = {
  expectations: 'Expectations',
  activities: 'Day in the life',
  responsibilities: 'Core responsibilities',
  projects: 'Projects',
  questions: 'Questions',
  networking: 'Networking',
  negotiation: 'Negotiation',
  moves: 'Moves',
};

const levelOf = (path: Path, levelId: string): Level | undefined => path.levels.find(({ id }) => id === levelId);

const lineText = (path: Path, section: MendedSection, id: string): string => {
  if (section === 'projects') return path.projects.find((line) => line.id === id)?.title ?? '';
  if (section === 'networking' || section === 'negotiation' || section === 'moves') {
    const line = path[section].find((tip) => tip.id === id);
    return line ? [line.label, line.text].filter((text) => text !== '').join(': ') : '';
  }
  const lines =
    section === 'expectations' || section === 'activities'
      ? path.levels.flatMap((level): readonly { id: string; text: string }[] => level[section])
      : path[section];
  return lines.find((line) => line.id === id)?.text ?? '';
};
