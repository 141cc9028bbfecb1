import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { extractText } from 'unpdf';

test.setTimeout(180_000);

const bundled = resolve('resources/paths/backend-engineer.md');
let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-job-'));
});
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

const waymark = (...args: string[]) => {
  const run = spawnSync(process.execPath, ['scripts/start.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder, DISPLAY: '', WAYLAND_DISPLAY: '' },
  });
  return { code: run.status, out: run.stdout, err: run.stderr };
};
const newPlan = (...more: string[]) =>
  waymark('--new-plan', 'PLAN.json', '--path', bundled, '--current', 'Junior', '--target', 'Mid', '--by', '2028-06-30', '--hours', '6', ...more);

test('a ladder becomes a plan and a PDF that holds all levels, the date and the goals', async () => {
  const made = newPlan('--name', 'Ada Example', '--export-pdf', 'OUT.pdf');
  expect(made.err.replace(/^waymark:.*\n/gm, '')).toBe('');
  expect(made.code).toBe(0);
  const { plan } = JSON.parse(readFileSync(join(folder, 'PLAN.json'), 'utf8')) as { plan: { goals: Record<string, { title: string }> } };
  const { text } = await extractText(new Uint8Array(readFileSync(join(folder, 'OUT.pdf'))), { mergePages: true });
  const words = text.replace(/\s+/g, ' ');
  for (const level of ['Junior', 'Mid-Level', 'Senior', 'Staff', 'Principal']) expect(words).toContain(level);
  expect(words).toMatch(/June 30, 2028|30 June 2028/);
  expect(Object.keys(plan.goals).length).toBeGreaterThan(2);
  for (const { title } of Object.values(plan.goals)) expect(words.replaceAll(' ', '')).toContain(title.replaceAll(' ', ''));
  expect(readdirSync(folder).toSorted()).toEqual(['OUT.pdf', 'PLAN.json']);
});

test('a plan is never overwritten, and an ambiguous level lists the choices', () => {
  writeFileSync(join(folder, 'PLAN.json'), 'mine');
  const refused = newPlan();
  expect([refused.code, refused.out]).toEqual([1, '']);
  expect(readFileSync(join(folder, 'PLAN.json'), 'utf8')).toBe('mine');
  rmSync(join(folder, 'PLAN.json'));
  const unknown = waymark('--new-plan', 'PLAN.json', '--path', bundled, '--current', 'Junior', '--target', 'Wizard', '--by', '2028-06-30', '--hours', '6');
  expect(unknown.code).toBe(1);
  expect(unknown.err).toContain('Staff');
  expect(existsSync(join(folder, 'PLAN.json'))).toBe(false);
});

test('what was read from a ladder is printed for people and for machines', () => {
  const report = waymark('--check-path', bundled, '--json');
  expect(report.code).toBe(0);
  expect(JSON.stringify(JSON.parse(report.out))).toContain('Principal Backend Engineer');
});

test('wrong usage ends with 2 and the help on standard error', () => {
  const wrong = waymark('--new-plan', 'PLAN.json');
  expect([wrong.code, wrong.out]).toEqual([2, '']);
  expect(wrong.err).toContain('--check-path');
  const misspelt = waymark('--exprt-pdf', 'OUT.pdf');
  expect([misspelt.code, misspelt.out]).toEqual([2, '']);
  expect(misspelt.err).toContain('There is no option --exprt-pdf.');
  expect(misspelt.err).not.toContain('the window opens');
});
