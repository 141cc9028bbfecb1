/** Tells the person at the terminal; standard output is kept for results. */
export const say = (sentence) => {
  process.stderr.write(`waymark: ${sentence}\n`);
};

/** A set-up failure that a person can mend: the message says what failed and what to do. */
export class SetupProblem extends Error {}

/** Runs a command of the project; a set-up problem ends it with exit code 1 and its sentence. */
export const runCommand = async (main) => {
  try {
    process.exitCode = await main();
  } catch (problem) {
    if (!(problem instanceof SetupProblem)) throw problem;
    say(problem.message);
    process.exitCode = 1;
  }
};
