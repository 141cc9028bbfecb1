import { describe, expect, it } from 'vitest';
import { parseCommandLine } from './parse';

const env = { INIT_CWD: '/typed/here' };
const parsed = (line: string) => parseCommandLine(['electron', '/the/app', ...line.split(' ').filter((word) => word !== '')], env);
const newPlan = '--new-plan p.json --path ladder.md --current Junior --target Mid --by 2028-06-30 --hours 6';

describe('a command line', () => {
  it('opens the window where nothing is asked', () => {
    expect(parsed('')).toEqual({ kind: 'window' });
  });

  it('opens the window on a plan, named by option or by its file alone', () => {
    expect(parsed('--plan plan.json')).toEqual({ kind: 'window', plan: '/typed/here/plan.json' });
    expect(parseCommandLine(['/opt/waymark', '/home/plan.waymark.json'], {})).toEqual({ kind: 'window', plan: '/home/plan.waymark.json' });
  });

  it('finds files from the folder in which the person typed, and leaves whole names alone', () => {
    expect(parsed('--plan ../a.json --export-json /b.json')).toMatchObject({ plan: '/typed/a.json', out: '/b.json' });
    expect(parseCommandLine(['electron', '.', '--plan', 'a.json'], {})).toEqual({ kind: 'window', plan: `${process.cwd()}/a.json` });
  });

  it('asks for a new plan', () => {
    expect(parsed(`${newPlan} --name Maren --export-pdf out.pdf --paper letter`)).toEqual({
      kind: 'new-plan',
      plan: '/typed/here/p.json',
      paths: ['/typed/here/ladder.md'],
      current: 'Junior',
      target: 'Mid',
      by: '2028-06-30',
      hours: 6,
      name: 'Maren',
      pdf: '/typed/here/out.pdf',
      paper: 'Letter',
    });
    expect(parsed(newPlan)).toMatchObject({ name: '', pdf: null, paper: null });
  });

  it('asks for exports', () => {
    const plan = '/typed/here/p.json';
    expect(parsed('--plan p.json --export-pdf o.pdf --document career-plan --paper A4')).toEqual({
      kind: 'export', plan, format: 'pdf', out: '/typed/here/o.pdf', document: 'career-plan', paper: 'A4',
    });
    expect(parsed('--export-markdown=o.md --plan=p.json')).toMatchObject({ format: 'markdown', plan, out: '/typed/here/o.md' });
    expect(parsed('--plan p.json --export-json o.json')).toMatchObject({ format: 'json' });
    expect(parsed('--plan p.json --export-ics o.ics')).toEqual({ kind: 'export-calendar', plan, out: '/typed/here/o.ics' });
  });

  it('asks for a review of a period and a promotion packet, for oneself or for others', () => {
    expect(parsed('--plan p.json --export-markdown o.md --document period-review --period 2026-Q4')).toMatchObject({
      format: 'markdown', document: 'period-review', period: '2026-Q4', reader: 'myself',
    });
    expect(parsed('--plan p.json --export-pdf o.pdf --document promotion-packet --level Senior --audience manager')).toMatchObject({
      format: 'pdf', document: 'promotion-packet', level: 'Senior', reader: 'manager',
    });
    expect(parsed('--plan p.json --export-pdf o.pdf --document promotion-packet')).toMatchObject({ level: null, reader: 'myself' });
  });

  it('asks for the growth plan of an audience, which has neither level nor period', () => {
    expect(parsed('--plan p.json --export-pdf o.pdf --document growth-plan --audience public')).toMatchObject({ document: 'growth-plan', reader: 'public' });
  });

  it('asks for a look at a path document', () => {
    expect(parsed('--check-path ladder.md --json')).toEqual({ kind: 'check-path', paths: ['/typed/here/ladder.md'], json: true });
    expect(parsed('--check-path ladder.md')).toMatchObject({ json: false });
  });

  it('takes several documents for one path, however the program was started', () => {
    const paths = ['/typed/here/a.md', '/typed/here/b.json', '/c'];
    expect(parsed('--check-path a.md b.json /c --json')).toEqual({ kind: 'check-path', paths, json: true });
    expect(parseCommandLine(['/opt/waymark', '--check-path', '/a.md', '/b.csv'], {})).toMatchObject({ paths: ['/a.md', '/b.csv'] });
    expect(parsed(newPlan.replace('ladder.md', 'a.md b.json /c'))).toMatchObject({ kind: 'new-plan', paths, current: 'Junior' });
  });

  it('gives help and version whatever else stands there', () => {
    expect(parsed('--plan p.json --help')).toEqual({ kind: 'help' });
    expect(parsed('-h')).toEqual({ kind: 'help' });
    expect(parsed('--version')).toEqual({ kind: 'version' });
  });

  it('passes over the switches of Electron and Chromium, before and after the application', () => {
    const argv = ['electron', '--inspect=0', '--remote-debugging-port=0', '--no-sandbox', 'out/main/index.js',
      '--user-data-dir=/tmp/x', '--ozone-platform=headless', '--lang=de', '--plan', '/p.json'];
    expect(parseCommandLine(argv, {})).toEqual({ kind: 'window', plan: '/p.json' });
  });

  it.each([
    ['--exprt-pdf o.pdf', 'There is no option --exprt-pdf.'],
    ['--plan', 'The option --plan needs a value after it.'],
    ['--plan --export-pdf o.pdf', 'The option --plan needs a value after it.'],
    ['--plan a.json --plan b.json', 'The option --plan stands there twice.'],
    ['--version=3', 'The option --version takes no value.'],
    ['--json', 'The option --json belongs to --check-path.'],
    ['--export-pdf o.pdf', 'Which plan? Name it with --plan PLAN.json before --export-pdf.'],
    ['--plan p.json --export-pdf o.pdf --export-json o.json', 'One export at a time'],
    ['--plan p.json --export-json o.json --paper A4', 'The option --paper does not belong to this job.'],
    ['--plan p.json --export-pdf o.pdf --paper A5', 'There is no paper “A5”; there are A4 and Letter.'],
    ['--plan p.json --export-pdf o.pdf --document novel', 'There is no document “novel”; there are career-plan, period-review, promotion-packet and growth-plan.'],
    ['--plan p.json --export-pdf o.pdf --document period-review', 'Which period? Name it with --period'],
    ['--plan p.json --export-pdf o.pdf --document period-review --period 2026-W40', 'Which period?'],
    ['--plan p.json --export-pdf o.pdf --period 2026', 'The option --period does not belong to --document career-plan.'],
    ['--plan p.json --export-pdf o.pdf --document growth-plan --level Senior', '--level does not belong to --document growth-plan'],
    ['--plan p.json --export-pdf o.pdf --document promotion-packet --audience boss', '“boss” is no audience'],
    ['--plan p.json --export-json o.json --document period-review', 'The option --document does not belong to this job.'],
    [`${newPlan} --export-pdf o.pdf --document promotion-packet`, 'prints as its career plan alone'],
    ['--plan p.json --hours 6', 'The option --hours does not belong to this job.'],
    ['--check-path l.md --plan p.json', 'The option --plan does not belong to this job.'],
    ['--new-plan p.json --path l.md --hours 6', 'A new plan needs --current, --target and --by as well.'],
    [newPlan.replace('2028-06-30', '30.06.2028'), '“30.06.2028” is no date; --by takes one like 2028-06-30.'],
    [newPlan.replace('2028-06-30', '2027-02-29'), '“2027-02-29” is no date'],
    [newPlan.replace('--hours 6', '--hours six'), '“six” is no number of hours a week'],
    [newPlan.replace('--hours 6', '--hours 0'), '“0” is no number of hours a week'],
    [newPlan.replace('--hours 6', '--hours 101'), '“101” is no number of hours a week'],
    [`${newPlan} --paper A4`, 'The option --paper belongs to --export-pdf.'],
    ['stray.md', '“stray.md” belongs to no option.'],
  ])('refuses “%s” with the reason', (line, sentence) => {
    const wish = parsed(line);
    expect(wish).toMatchObject({ kind: 'usage-error' });
    expect(wish.kind === 'usage-error' ? wish.sentence : '').toContain(sentence);
  });
});
