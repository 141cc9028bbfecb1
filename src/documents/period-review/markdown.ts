import { blocks, line, prose, table } from '../../core/exporters/markdown/text';
import { evidenceMarkdown, type EvidenceLine } from '../parts/evidence-line';
import { storyMarkdown } from '../parts/story-model';
import type { PeriodReviewModel } from './model';

/** The review as Markdown, in the order of the printed one; every text of the plan shows as itself. */
export const periodReviewMarkdown = (model: PeriodReviewModel): string => {
  const { owner, title, days, standing, figures, texts } = model;
  return `${blocks([
    `# Period review: ${line(title)}`,
    line([owner, days, standing].filter((text) => text !== '').join('. ')),
    figures.map(({ figure, words }) => `- ${line(`${figure} ${words}`)}`).join('\n'),
    own('In short', texts.opening),
    proofMarkdown(model),
    workMarkdown(model),
    own('On the work', texts.work),
    timeMarkdown(model),
    own('On the time', texts.time),
    own('What comes next', texts.next),
    model.isEmpty ? 'The plan holds nothing to show for this period.' : '',
    line(model.note),
  ])}\n`;
};

const own = (title: string, text: string): string => part(title, [prose(text)]);

/** A part with its heading, or nothing where it holds nothing. */
const part = (title: string, content: readonly string[]): string => {
  const held = blocks(content);
  return held === '' ? '' : blocks([`## ${line(title)}`, held]);
};

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n');

const named = (title: string, evidence: readonly EvidenceLine[]): string =>
  evidence.length === 0 ? '' : blocks([`### ${line(title)}`, list(evidence.map(evidenceMarkdown))]);

const rowsOf = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  rows.length === 0 ? '' : table(head, rows);

const proofMarkdown = ({ proof }: PeriodReviewModel): string =>
  blocks([
    part('Evidence', [
      ...proof.groups.map(({ text, level, evidence }) => named(`${text} (${level})`, evidence)),
      named(proof.groups.length === 0 ? 'Done in this period' : 'Besides', proof.others),
    ]),
    part('Stories', proof.stories.map(storyMarkdown)),
    part('Readiness', [
      line(proof.readiness),
      rowsOf(
        ['Expectation', 'Before', 'Now', 'Rated'],
        proof.ratings.map(({ text, before, after, on }) => [text, before, after, on]),
      ),
    ]),
  ]);

const workMarkdown = ({ work }: PeriodReviewModel): string => {
  const rows = (title: string, last: string, of: typeof work.finished): string =>
    of.length === 0
      ? ''
      : blocks([
          `### ${title}`,
          table(
            ['Milestone', 'Due', last],
            of.map(({ title: name, due, words }) => [name, due, words]),
          ),
        ]);
  return blocks([
    part('Milestones', [
      rows('Finished', 'Finished on', work.finished),
      rows('Slipped', 'What became of it', work.slipped),
    ]),
    part('Promises', [
      line(work.promises),
      list(work.unkept.map(({ text }) => `Left undone: ${line(text)}`)),
    ]),
    part('People and practice', [line(work.people)]),
  ]);
};

const timeMarkdown = ({ time }: PeriodReviewModel): string =>
  blocks([
    part('Time', [
      line([time.drift, time.learningWords].filter((words) => words !== '').join(' ')),
      rowsOf(
        ['Activity', 'Hours', 'Share', 'Expected', 'Difference'],
        time.activities.map(({ text, hours, percent, expected, gap }) => [
          text,
          hours,
          `${percent} %`,
          expected,
          gap,
        ]),
      ),
      rowsOf(
        ['Milestone', 'Hours'],
        time.learning.map(({ title, hours }) => [title, hours]),
      ),
    ]),
    part('How it was', [
      line([time.weeks, time.felt].filter((words) => words !== '').join(' ')),
      rowsOf(
        ['Week', 'Mood', 'Energy'],
        time.feltWeeks.map(({ week, mood, energy }) => [week, String(mood ?? ''), String(energy ?? '')]),
      ),
    ]),
  ]);
