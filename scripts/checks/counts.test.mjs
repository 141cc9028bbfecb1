import { describe, expect, it } from 'vitest';
import { playwrightCounts, sum, summary, vitestCounts } from './counts.mjs';

const passedFile = { status: 'passed', assertionResults: [{ status: 'passed' }] };
const unloadableFile = { status: 'failed', assertionResults: [] };

describe('counting tests', () => {
  it('counts a file that vitest could not load as a failed test', () => {
    const report = {
      testResults: [passedFile, unloadableFile],
      numPassedTests: 1, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0,
    };
    expect(vitestCounts(report)).toEqual({ passed: 1, failed: 1, skipped: 0 });
  });

  it('does not count a failed file again when its failed tests are counted', () => {
    const file = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] };
    const report = { testResults: [file], numPassedTests: 1, numFailedTests: 1, numPendingTests: 2, numTodoTests: 0 };
    expect(vitestCounts(report)).toEqual({ passed: 1, failed: 1, skipped: 2 });
  });

  it('counts a flaky test and an error outside tests as failed', () => {
    const report = { stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] };
    expect(playwrightCounts(report)).toEqual({ passed: 3, failed: 3, skipped: 2 });
  });

  it('adds up, and names skipped tests only when there are some', () => {
    const total = sum([{ passed: 2, failed: 0, skipped: 0 }, { passed: 3, failed: 1, skipped: 0 }]);
    expect(summary(total)).toBe('5 passed, 1 failed');
    expect(summary({ ...total, skipped: 4 })).toBe('5 passed, 1 failed, 4 skipped');
  });
});
