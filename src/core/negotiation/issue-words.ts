import type { Setting } from './packages';
import type { Issue, IssueKind } from './talk';

/** How a figure of an issue is written: an amount of money where the issue is about money. */
export interface FigureWords {
  readonly money: (minor: number) => string;
  readonly number: (value: number) => string;
}

/** What is usually said of an issue of a kind, to begin from; amounts in major units. */
export const usualIssues: Readonly<
  Record<IssueKind, { readonly label: string; readonly unit: string; readonly least: number; readonly most: number; readonly step: number }>
> = {
  base: { label: 'Base', unit: '', least: 0, most: 10_000, step: 1_000 },
  'sign-on': { label: 'Sign-on', unit: '', least: 0, most: 10_000, step: 1_000 },
  equity: { label: 'Equity a year', unit: '', least: 0, most: 10_000, step: 1_000 },
  title: { label: 'Title', unit: 'steps', least: 0, most: 1, step: 1 },
  leave: { label: 'Paid leave', unit: 'days', least: 25, most: 30, step: 1 },
  start: { label: 'Later start', unit: 'weeks', least: 0, most: 8, step: 2 },
  remote: { label: 'Remote days a week', unit: 'days', least: 0, most: 3, step: 1 },
  other: { label: '', unit: '', least: 0, most: 1, step: 1 },
};

/** Whether an issue of a kind is counted in money. */
export const isMoney = (kind: IssueKind): boolean => kind === 'base' || kind === 'sign-on' || kind === 'equity';

/** A figure of an issue as it is read: “$124,000”, “27 days”, “1 day”. */
export const figureWords = (issue: Pick<Issue, 'kind' | 'unit'>, at: number, { money, number }: FigureWords): string =>
  isMoney(issue.kind) ? money(at) : `${number(at)} ${at === 1 ? issue.unit.replace(/s$/, '') : issue.unit}`.trim();

/** A package in words: “Base $124,000, Paid leave 27 days”. */
export const packageWords = (issues: readonly Issue[], settings: readonly Setting[], words: FigureWords): string =>
  settings
    .flatMap(({ issueId, at }) => {
      const issue = issues.find(({ id }) => id === issueId);
      return issue ? [`${issue.title} ${figureWords(issue, at, words)}`] : [];
    })
    .join(', ');

/** The way from one package to another: “You give $4,000 of base; you get 4 days more of paid leave”. */
export const tradeWords = (
  issues: readonly Issue[],
  from: readonly Setting[],
  to: readonly Setting[],
  words: FigureWords,
): string => {
  const moved = to.flatMap(({ issueId, at }) => {
    const issue = issues.find(({ id }) => id === issueId);
    const before = from.find((setting) => setting.issueId === issueId)?.at ?? at;
    return issue && at !== before ? [{ by: at - before, said: `${figureWords(issue, Math.abs(at - before), words)} of ${lowered(issue.title)}` }] : [];
  });
  const said = (sign: number): string => moved.filter(({ by }) => Math.sign(by) === sign).map((one) => one.said).join(' and ');
  const [given, got] = [said(-1), said(1)];
  return [given && `you give ${given}`, got && `you get ${got}`].filter((part) => part !== '').join('; ');
};

const lowered = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1);
