import { blocks, line, prose, table } from '../../core/exporters/markdown/text';
import { evidenceMarkdown } from '../parts/evidence-line';
import { storyMarkdown } from '../parts/story-model';
import type { PromotionPacketModel } from './model';

/** The packet as Markdown, in the order of the printed one; every text of the plan shows as itself. */
export const promotionPacketMarkdown = (model: PromotionPacketModel): string => {
  const { owner, levelName, standfirst, summary, opening, closing } = model;
  return `${blocks([
    `# Promotion packet: ${line(levelName)}`,
    line([owner, standfirst].filter((text) => text !== '').join('. ')),
    ruleMarkdown(model),
    line(summary),
    own('Why now', opening),
    categoriesMarkdown(model),
    claimsMarkdown(model),
    gapsMarkdown(model),
    model.stories.length === 0 ? '' : blocks(['## Stories', ...model.stories.map(storyMarkdown)]),
    registerMarkdown(model),
    own('What I ask for', closing),
    line(model.note),
  ])}\n`;
};

const own = (title: string, text: string): string => {
  const words = prose(text);
  return words === '' ? '' : blocks([`## ${title}`, words]);
};

const ruleMarkdown = ({ rule }: PromotionPacketModel): string =>
  rule === null
    ? ''
    : blocks([
        `- ${line(`${rule.claimed} ${rule.claimedWords}`)}\n- ${line(`${rule.proven} ${rule.provenWords}`)}`,
        `**The rule: ${line(rule.title)}.** ${line(rule.sentence)}`,
      ]);

const categoriesMarkdown = ({ categories }: PromotionPacketModel): string =>
  categories.length === 0
    ? ''
    : table(
        ['Category', 'Claimed', 'Proven', 'Of'],
        categories.map(({ name, met, proven, total }) => [name, String(met), String(proven), String(total)]),
      );

const claimsMarkdown = ({ claims }: PromotionPacketModel): string =>
  claims.length === 0
    ? ''
    : blocks([
        '## What is proven, and by what',
        ...claims.flatMap(({ category, claims: ofCategory }) => [
          `### ${line(category)}`,
          ...ofCategory.map(({ text, rating, evidence }) =>
            blocks([
              `**${line(text)}** (${line(rating)})`,
              evidence.map(({ number, date, title }) => `- [${number}] ${date}: ${line(title)}`).join('\n'),
            ]),
          ),
        ]),
      ]);

const gapsMarkdown = ({ rule, gaps, gapsSentence }: PromotionPacketModel): string =>
  rule === null
    ? ''
    : blocks([
        '## Gaps',
        line(gapsSentence),
        gaps.length === 0
          ? ''
          : table(
              ['Category', 'Expectation', 'Rated', 'Evidence'],
              gaps.flatMap(({ category, gaps: ofCategory }) =>
                ofCategory.map(({ text, rating, why }) => [category, text, rating, why]),
              ),
            ),
      ]);

const registerMarkdown = ({ register }: PromotionPacketModel): string =>
  register.length === 0
    ? ''
    : blocks([
        '## The evidence',
        register.map((item) => `- [${item.number}] ${evidenceMarkdown(item)}`).join('\n'),
      ]);
