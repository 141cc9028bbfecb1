import type { Path } from '../../paths/path';
import { writtenMark } from '../../importers/written/mark';
import { blocks, line, prose } from '../markdown/text';
import { levelMarkdown } from './level';
import { bullets, label } from './lists';
import { projectsMarkdown, questionsMarkdown, stagesMarkdown, tipsMarkdown } from './sections';

/**
 * A path as a document in the founding format, which Waymark reads back to an equal path. What that format has no
 * words for is written in forms any Markdown reader shows: a track, points and the levels of a section as labels,
 * a line's own id as an attribute, its detail below it. Runs of spaces and blank lines in a detail become single.
 */
export const pathDocument = (path: Path): string =>
  `${blocks([
    writtenMark,
    `# Career Path: ${line(path.title)}`,
    part('Role Overview', blocks([prose(path.overview), duties(path)])),
    part('Career Progression', blocks(path.levels.map(levelMarkdown))),
    part('Skill Development Roadmap', stagesMarkdown(path)),
    part('Project Portfolio by Level', projectsMarkdown(path)),
    part('Interview Preparation', questionsMarkdown(path)),
    part('Networking Strategies', tipsMarkdown(path.networking)),
    part('Salary Negotiation Tips', tipsMarkdown(path.negotiation)),
    part('Common Career Transitions', tipsMarkdown(path.moves)),
  ])}\n`;

const part = (heading: string, text: string): string => (text === '' ? '' : blocks([`## ${heading}`, text]));

const duties = ({ responsibilities }: Path): string =>
  responsibilities.length === 0
    ? ''
    : `${label('Core Responsibilities')}\n${bullets(responsibilities.map(({ text }) => line(text)))}`;
