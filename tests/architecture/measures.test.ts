import { describe, expect, it } from 'vitest';
import { measure, measuredFiles } from '../../scripts/checks/measures.mjs';

const files = measuredFiles();
const measured = measure(files);

describe('the size of files', () => {
  it('sees the sources at all', () => {
    expect(measured.files).toBeGreaterThan(100);
  });

  it('is at most 70 lines for half of them', () => {
    expect(measured.median).toBeLessThanOrEqual(70);
  });

  it('is at most 200 lines for 95 % of them', () => {
    expect(measured.p95).toBeLessThanOrEqual(200);
  });

  it('is never over 300 lines', () => {
    const over = files.filter(({ lines }) => lines > 300).map(({ path, lines }) => `${path}: ${lines}`);
    expect(over).toEqual([]);
  });
});
