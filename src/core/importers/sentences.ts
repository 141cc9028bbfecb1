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
      return `“${name}” has ${error.lines} lines; Waymark reads career paths of up to 5000.`;
    case 'not-text':
      return `“${name}” is not a text file; Waymark reads career paths written in Markdown.`;
    case 'no-levels':
      return (
        `No level was found in “${name}”: a level is a heading with its years, ` +
        'or with lists of responsibilities and skills under it.'
      );
    case 'too-deep':
      return `“${name}” is nested or marked up more deeply than a career path needs, so it was not read.`;
    case 'not-well-formed':
      return `“${name}” looks like YAML or JSON, but breaks its rules at line ${error.line}, so it was not read.`;
  }
};

const millions = (characters: number): string => (Math.ceil(characters / 100_000) / 10).toString();
