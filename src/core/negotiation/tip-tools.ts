import type { Tip } from '../paths/path';

/** A tool of this application that does what a piece of advice on negotiating says. */
export type TipTool =
  'market' | 'evidence' | 'offers' | 'rehearsal' | 'window' | 'alternatives' | 'issues' | 'replies';

/** The words that say which tool a piece of advice is about; the first that fits counts. */
const words: readonly (readonly [TipTool, RegExp])[] = [
  ['rehearsal', /rehears|role-?play|practi[sc]e (?:the|your|aloud|out|with)|mock/i],
  ['offers', /equity|vest|stock|options?\b|shares|strike|offer maths|total compensation|sign-?on/i],
  ['alternatives', /batna|alternative|other offers?|competing|walk(?:ing)? away/i],
  ['market', /market|salary data|figures for|benchmark|levels\.fyi|glassdoor|survey|research/i],
  ['evidence', /impact|numbers? |quantif|own(?:ership)?\b|achievement|evidence|results|accomplish|scaled/i],
  ['issues', /benefit|leave|remote|package|perks|trade/i],
  ['window', /floor|target|range|anchor|ask for|minimum/i],
];

/**
 * Which tool does what a tip says: judged by the words of its label first, then of its text; one that names
 * nothing a tool knows has the prepared replies.
 */
export const toolOfTip = ({ label, text }: Pick<Tip, 'label' | 'text'>): TipTool =>
  toolIn(label) ?? toolIn(text) ?? 'replies';

const toolIn = (said: string): TipTool | null => words.find(([, pattern]) => pattern.test(said))?.[0] ?? null;
