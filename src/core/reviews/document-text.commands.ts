import { defineCommand } from '../commands/command';
import { Id, Prose, z } from '../kit/schema';

/**
 * Writes the person's own words for a place of a document; empty words take them out. Typing on is one undo
 * step.
 */
export const setDocumentText = defineCommand({
  name: 'documentText.set',
  payload: z.object({ key: Id, section: Id, text: Prose }),
  label: ({ key }) => `Write in ${documentOf(key)}`,
  mergeKey: ({ key, section }) => `${key} ${section}`,
  apply: (plan, { key, section, text }) => {
    const words = (plan.documentTexts[key] ??= {});
    if (text === '') delete words[section];
    else words[section] = text;
    if (Object.keys(words).length === 0) delete plan.documentTexts[key];
  },
});

const documentOf = (key: string): string => {
  if (key.startsWith('packet/')) return 'the promotion packet';
  return key.startsWith('growth') ? 'the growth plan' : 'a review';
};
