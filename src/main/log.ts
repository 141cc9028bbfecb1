import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { app } from 'electron';

/** Writes a bug to the log beside the plan and gives the reference a person can quote. The log never holds what a person typed. */
export const logBug = (place: string, bug: unknown): string => {
  const reference = randomBytes(3).toString('hex');
  const text = bug instanceof Error ? (bug.stack ?? bug.message) : String(bug);
  const line = `${new Date().toISOString()} ${reference} ${place}\n${text}\n`;
  process.stderr.write(line);
  const file = logFile();
  try {
    mkdirSync(dirname(file), { recursive: true });
    appendFileSync(file, line, { mode: 0o600 });
  } catch (error) {
    process.stderr.write(`The log ${file} could not be written: ${String(error)}\n`);
  }
  return reference;
};

/** Where the log is kept. */
export const logFile = (): string => join(app.getPath('userData'), 'waymark.log');
