import { err, ok, type Result } from '../../../../../core/kit/result';
import { Vesting } from '../../../../../core/offers/vesting';

/** A vesting schedule as a person types it: "12 25" for 25 parts at the end of month 12, one pair a line. */
export const vestingText = (vesting: Vesting): string =>
  vesting.map(({ month, weight }) => `${month} ${weight}`).join('\n');

/** Reads such a text; the error is a sentence that names the line. */
export const parseVesting = (text: string): Result<Vesting, string> => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const steps = lines.map((line) => /^\s*(\d+)\s*[ :,;\t]\s*(\d+(?:\.\d+)?)\s*%?\s*$/.exec(line));
  const unread = steps.findIndex((step) => step === null);
  if (unread >= 0) return err(`“${(lines[unread] ?? '').trim()}” is not a month and its parts.`);
  const read = Vesting.safeParse(
    steps.map((step) => ({ month: Number(step?.[1]), weight: Number(step?.[2]) })),
  );
  if (read.success) return ok(read.data);
  return err(
    lines.length === 0
      ? 'A schedule needs at least one month.'
      : 'The months must ascend, and something must vest.',
  );
};
