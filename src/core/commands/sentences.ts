import type { CommandError } from './command';

/** The sentence a person reads for a refused command: what happened and that nothing changed. */
export const commandSentence = (error: CommandError): string => {
  switch (error.type) {
    case 'unknown-command':
      return `Waymark does not know the command “${error.name}”. Nothing was changed.`;
    case 'bad-payload':
      return `Something in what was entered cannot be used: ${error.issues.map(issueText).join('; ')}. Nothing was changed.`;
    case 'not-found':
      return `That ${error.noun} is no longer in the plan. Nothing was changed.`;
    case 'refused':
      return error.reason;
    case 'broken-invariant':
      return `That would leave the plan contradicting itself: ${error.problems.join('; ')}. Nothing was changed.`;
  }
};

const issueText = (issue: { readonly path: string; readonly message: string }): string =>
  issue.path === '' ? issue.message : `${issue.path}: ${issue.message}`;
