import { blocks, line, prose } from '../../core/exporters/markdown/text';
import { ratingWords } from '../../core/readiness/rating-words';
import { evidenceMarkdown } from '../parts/evidence-line';
import type { Fitted, GrowthPlanModel } from './model';

/** The growth plan as Markdown, in the order of the printed one; every text of the plan shows as itself. */
export const growthPlanMarkdown = (model: GrowthPlanModel): string => {
  const { owner, title, standfirst, figures, opening, closing } = model;
  return `${blocks([
    `# ${line(title)}`,
    line([owner, standfirst].filter((text) => text !== '').join('. ')),
    figures.map(({ figure, words }) => `- ${line(`${figure} ${words}`)}`).join('\n'),
    own('What I want', opening),
    list('To grow in next', model.focus, ({ text, rating, goal }) =>
      [`${line(text)} (${line(ratingWords[rating])})`, line(goal)].filter((words) => words !== '').join(': '),
    ),
    list('Goals', model.goals, ({ title: goal, by, measures }) =>
      [`**${line(goal)}**, ${by}`, ...measures.map(line)].join('; '),
    ),
    list('By when', model.milestones, ({ due, title: milestone }) => `${due}: ${line(milestone)}`),
    list('Shown so far', model.evidence, evidenceMarkdown),
    own('What would help', closing),
    line(model.note),
  ])}\n`;
};

const own = (title: string, text: string): string => {
  const words = prose(text);
  return words === '' ? '' : blocks([`## ${title}`, words]);
};

const list = <Item>(title: string, { items, more }: Fitted<Item>, written: (item: Item) => string): string =>
  items.length === 0
    ? ''
    : blocks([
        `## ${title}`,
        [...items.map(written), ...(more === '' ? [] : [more])].map((text) => `- ${text}`).join('\n'),
      ]);
