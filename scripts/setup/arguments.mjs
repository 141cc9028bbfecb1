const job = /^--(new-plan|export-[a-z]+|check-path|help|version)(=|$)/;

/**
 * What the launcher must know of the application's arguments, which it passes on unchanged:
 * whether a window is wanted, and whether a page has to be drawn at all.
 */
export const readArguments = (args) => {
  const window = !args.some((argument) => job.test(argument) || argument === '-h');
  const page = window || args.some((argument) => /^--export-pdf(=|$)/.test(argument));
  return { args, window, page };
};
