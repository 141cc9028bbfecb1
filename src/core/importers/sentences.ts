import type { ForeignKind } from './foreign';
import type { ImportError } from './importer';

/**
 * The sentence a person reads when a document was declined: what is wrong with it, and that the plan is as it
 * was.
 */
export const importSentence = (error: ImportError, name: string): string => {
  switch (error.type) {
    case 'empty':
      return `“${name}” is empty, so there is nothing to read from it.`;
    case 'too-large':
      return (
        `“${name}” has ${millions(error.characters)} million characters; ` +
        'Waymark reads career paths of up to 2 million.'
      );
    case 'too-long':
      return `“${name}” has ${error.lines} lines; Waymark reads career paths of up to 12,000.`;
    case 'not-text':
      return `“${name}” is not a text file; Waymark reads career paths in Markdown, YAML, JSON or CSV.`;
    case 'no-levels':
      return (
        `No level was found in “${name}”: a level is a heading with its years or with lists under it, ` +
        'a column or row of a table, or an entry with its competencies in YAML, JSON or CSV.'
      );
    case 'too-deep':
      return `“${name}” is nested or marked up more deeply than a career path needs, so it was not read.`;
    case 'not-well-formed':
      return `“${name}” looks like YAML or JSON, but breaks its rules at line ${error.line}, so it was not read.`;
    case 'not-a-path':
      return `“${name}” is ${foreign[error.kind]}`;
  }
};

const foreign: Readonly<Record<ForeignKind, string>> = {
  'waymark-plan': 'a plan of Waymark and no career path; open it with “Open plan” instead.',
  'package-list': 'a list of a program’s packages and no career path, so it was not read.',
  settings: 'a file of settings for a program and no career path, so it was not read.',
  'web-page': 'a web page, which Waymark does not read; copy its text and paste it, or save it as Markdown.',
  latex: 'written in LaTeX, which Waymark does not read; copy its text and paste it, or save it as Markdown.',
  program: 'the source of a program or a style sheet and no career path; nothing of it was run.',
};

const millions = (characters: number): string => (Math.ceil(characters / 100_000) / 10).toString();
