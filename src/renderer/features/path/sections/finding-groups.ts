import { groupBy } from '../../../../core/kit/group';
import { ruleTitles, type Finding, type FindingPlace, type FindingRule } from '../../../../core/paths/finding';
import type { Route } from '../../../app/routes';

/** What one rule found in a path. */
export interface FindingGroup {
  readonly rule: FindingRule;
  readonly title: string;
  readonly findings: readonly Finding[];
}

/** Findings by the rule that found them, rules in the order they come. */
export const findingGroups = (findings: readonly Finding[]): FindingGroup[] =>
  [...groupBy(findings, ({ rule }) => rule)].map(([rule, found]) => ({
    rule,
    title: ruleTitles[rule],
    findings: found,
  }));

/** Where a person goes to see what a finding is about. */
export const routeTo = (pathId: string, { section, levelId }: FindingPlace): Route => {
  switch (section) {
    case 'levels':
      return { screen: 'path', id: levelId ?? pathId, view: 'levels' };
    case 'overview':
    case 'roadmap':
    case 'advice':
    case 'moves':
      return { screen: 'path', id: pathId, view: section };
    case 'projects':
      return { screen: 'portfolio' };
    case 'questions':
      return { screen: 'practice' };
  }
};
