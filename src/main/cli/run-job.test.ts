import { describe, expect, it } from 'vitest';
import ladder from '../../../resources/paths/backend-engineer.md?raw';
import { goldenPlan, goldenToday } from '../../../tests/golden/golden-plan';
import { Instant, isoDate } from '../../core/kit/dates';
import { err, ok } from '../../core/kit/result';
import type { Plan } from '../../core/plan/plan';
import { reviewPeriod } from '../../core/reviews/period';
import type { ExportedFile, ExportJob, NewPlanJob } from './job';
import type { JobDeps } from './job-deps';
import { refuseUsage, runJob } from './run-job';

const more = 'Level,Skill,Description\nJunior Gardener,Spades,Digs a straight bed\nSenior Gardener,Spades,Plans the beds\nA stray word,,\n';
const texts: Readonly<Record<string, string>> = { '/ladder.md': ladder, '/more.csv': more };

/** A world of a few files in memory, in which one thing may be made to fail. */
const world = (changes: Partial<JobDeps> = {}) => {
  const said = { out: '', error: '' };
  const saved = new Map<string, string>();
  const plans = new Map<string, Plan>([['/plan.json', goldenPlan]]);
  let ids = 0;
  const deps: JobDeps = {
    version: '1.2.3',
    locale: 'en-GB',
    paper: 'A4',
    context: () => ({ now: Instant.parse('2026-11-24T08:00:00.000Z'), today: goldenToday, newId: () => `id-${(ids += 1)}` }),
    print: async (html) => ok(Buffer.from(`%PDF-1.7 ${html.length > 1000 ? html.slice(html.indexOf('<body>')) : ''}`)),
    out: (text) => {
      said.out += text;
    },
    errorOut: (text) => {
      said.error += text;
    },
    readText: async (file) => {
      const text = texts[file];
      return text === undefined ? err(`“${file}” could not be read.`) : ok(text);
    },
    documentsIn: async (path) => (path === '/folder' ? ['/ladder.md', '/more.csv'] : path === '/bare' ? [] : null),
    readPlan: async (file) => {
      const plan = plans.get(file);
      return plan ? ok(plan) : err('There is no plan.');
    },
    readCountedPlan: async (file) => {
      const plan = plans.get(file);
      return plan ? ok({ plan, edits: 12 }) : err('There is no plan.');
    },
    exists: async (file) => plans.has(file),
    createPlan: async (file, plan) => {
      plans.set(file, plan);
      return ok(undefined);
    },
    save: async (file, bytes) => {
      saved.set(file, Buffer.from(bytes).toString('utf8'));
      return ok(undefined);
    },
    ...changes,
  };
  return { deps, said, saved, plans };
};

const newPlan: NewPlanJob = {
  kind: 'new-plan', plan: '/new.json', paths: ['/ladder.md'], current: 'Junior', target: 'Mid',
  by: isoDate('2028-06-30'), hours: 6, name: 'Maren', pdf: '/out.pdf', paper: null,
};

const exportJob: ExportJob = {
  kind: 'export', plan: '/plan.json', format: 'pdf', out: '/out.pdf', document: 'career-plan', paper: null,
};

const calendarJob = { kind: 'export-calendar' as const, plan: '/plan.json', out: '/out.ics' };

const fullDisk = { type: 'no-space' as const, file: '/out.pdf', sentence: 'The disk is full.' };

describe('a new plan from the command line', () => {
  it('holds path, position, hours, goals and milestones before the date, and its PDF names every level', async () => {
    const { deps, said, saved, plans } = world();
    expect(await runJob(newPlan, deps)).toBe(0);
    const plan = plans.get('/new.json');
    expect(plan).toMatchObject({ name: 'Maren', position: { targetDate: '2028-06-30' } });
    expect(Object.keys(plan?.goals ?? {}).length).toBeGreaterThan(2);
    const milestones = Object.values(plan?.milestones ?? {});
    expect(milestones.length).toBeGreaterThan(2);
    expect(milestones.every(({ due }) => due !== null && due <= '2028-06-30')).toBe(true);
    for (const level of ['Junior', 'Mid', 'Senior', 'Staff', 'Principal', '30 June 2028']) expect(saved.get('/out.pdf')).toContain(level);
    expect(said).toEqual({ out: expect.stringMatching(/^Made \/new\.json with .+\nSaved \/out\.pdf\n$/), error: '' });
  });

  it.each<[string, Partial<NewPlanJob>, string]>([
    ['a file that is there', { plan: '/plan.json' }, 'There is a file /plan.json already'],
    ['a document that cannot be read', { paths: ['/gone.md'] }, 'could not be read'],
    ['a level nobody has', { target: 'Wizard' }, 'Its levels are'],
    ['an ambiguous level', { current: 'Engineer' }, 'more than one level'],
    ['a target below today’s level', { current: 'Senior' }, 'lies below'],
    ['a date that has passed', { by: isoDate('2026-11-23') }, 'not ahead of today'],
    ['one name for plan and PDF', { pdf: '/new.json' }, 'cannot have one name'],
  ])('refuses %s, with a sentence and no file', async (_what, changes, sentence) => {
    const { deps, said, saved, plans } = world();
    expect(await runJob({ ...newPlan, ...changes }, deps)).toBe(1);
    expect(said.error).toContain(sentence);
    expect(said.out).toBe('');
    expect([saved.size, plans.size]).toEqual([0, 1]);
  });

  it('writes nothing where its PDF cannot be drawn', async () => {
    const { deps, saved, plans } = world({ print: async () => err({ type: 'not-printed', sentence: 'No page.' }) });
    expect(await runJob(newPlan, deps)).toBe(1);
    expect([saved.size, plans.size]).toEqual([0, 1]);
  });

  it('keeps the plan, and says so, where only saving the PDF fails', async () => {
    const { deps, said, plans } = world({ save: async () => err(fullDisk) });
    expect(await runJob(newPlan, deps)).toBe(1);
    expect(said.error).toBe('The disk is full. The plan itself was made and kept: /new.json\n');
    expect(plans.has('/new.json')).toBe(true);
  });
});

describe('an export from the command line', () => {
  it.each(['pdf', 'markdown'] as const)('leaves pay, offers and the negotiation out of %s', async (format) => {
    const { deps, saved } = world();
    expect(await runJob({ ...exportJob, format }, deps)).toBe(0);
    const text = saved.get('/out.pdf') ?? '';
    expect(text).toContain('Make the catalogue fast under load');
    expect(text).not.toMatch(/Harbour|118,000|128,000|canary|91,000/);
  });

  it('puts the whole plan into JSON', async () => {
    const { deps, saved } = world();
    await runJob({ ...exportJob, format: 'json' }, deps);
    expect(JSON.parse(saved.get('/out.pdf') ?? '')).toMatchObject({ plan: JSON.parse(JSON.stringify(goldenPlan)) });
  });

  it('write a review and a packet for a manager with nothing that is not marked for one', async () => {
    const { deps, saved } = world();
    const review = { document: 'period-review' as const, period: reviewPeriod('2026-Q4'), reader: 'manager' as const };
    expect(await runJob({ ...exportJob, format: 'markdown', ...review }, deps)).toBe(0);
    expect(saved.get('/out.pdf')).toContain('# Period review: Fourth quarter of 2026');
    const packet = { document: 'promotion-packet' as const, level: null, reader: 'manager' as const };
    expect(await runJob({ ...exportJob, ...packet, out: '/packet.pdf' }, deps)).toBe(0);
    expect(saved.get('/packet.pdf')).toContain('The rule: Plain share.');
    expect([...saved.values()].join()).not.toMatch(/canary|Harbour|EXPLAIN/);
  });

  it('say that a level is not on the path', async () => {
    const { deps, said } = world();
    const packet = { document: 'promotion-packet' as const, level: 'Emperor', reader: 'myself' as const };
    expect(await runJob({ ...exportJob, ...packet }, deps)).toBe(1);
    expect(said.error).toContain('has no level “Emperor”');
  });

  it.each<[string, Partial<ExportedFile>, Partial<JobDeps>, string]>([
    ['a plan that is not there', { plan: '/gone.json' }, {}, 'There is no plan.'],
    ['the plan itself as the target', { out: '/plan.json' }, {}, 'would replace the plan itself'],
    ['a disk that is full', {}, { save: async () => err(fullDisk) }, 'The disk is full.'],
  ])('fails on %s with a sentence', async (_what, changes, fault, sentence) => {
    const { deps, said, saved } = world(fault);
    expect(await runJob({ ...exportJob, ...changes }, deps)).toBe(1);
    expect(said.error).toContain(sentence);
    expect(saved.size).toBe(0);
  });
});

describe('the other jobs', () => {
  it('show what was read from a path document, for people and for machines', async () => {
    const people = world();
    expect(await runJob({ kind: 'check-path', paths: ['/ladder.md'], json: false }, people.deps)).toBe(0);
    expect(people.said.out).toMatch(/Principal .*10\+/);
    expect(people.said.out).toMatch(/\d+ lines: \d+ mapped/);
    const machines = world();
    await runJob({ kind: 'check-path', paths: ['/ladder.md'], json: true }, machines.deps);
    const report: unknown = JSON.parse(machines.said.out);
    expect(report).toMatchObject({ title: expect.any(String), counts: { stages: expect.any(Number) }, unmapped: expect.any(Array) });
  });

  it('make one path of several documents or of a folder, and say which line of which document was left', async () => {
    const { deps, said } = world();
    expect(await runJob({ kind: 'check-path', paths: ['/folder'], json: false }, deps)).toBe(0);
    expect(said.out).toContain('Gardener');
    expect(said.out).toMatch(/1 left over:\n {2}more\.csv, line 4: /);
    expect(await runJob({ kind: 'check-path', paths: ['/ladder.md', '/gone.md'], json: false }, deps)).toBe(1);
    expect(await runJob({ kind: 'check-path', paths: ['/bare'], json: false }, deps)).toBe(1);
    expect(said.error).toContain('holds no career path document');
    expect(await runJob({ kind: 'check-path', paths: Array<string>(51).fill('/ladder.md'), json: false }, deps)).toBe(1);
    expect(said.error).toContain('51 documents');
  });

  it('print help and version on standard output, and a usage error with help on standard error', async () => {
    const { deps, said } = world();
    expect(await runJob({ kind: 'version' }, deps)).toBe(0);
    expect(said.out).toBe('1.2.3\n');
    expect(await runJob({ kind: 'help' }, deps)).toBe(0);
    expect(said.out).toContain('--check-path');
    expect(refuseUsage({ kind: 'usage-error', sentence: 'There is no option --x.' }, deps.errorOut)).toBe(2);
    expect(said.error).toMatch(/^There is no option --x\.\n\nWaymark/);
  });
});

describe('a calendar from the command line', () => {
  it('holds the dates of the plan with the count of its edits, and nothing of its pay', async () => {
    const { deps, said, saved } = world();
    expect(await runJob(calendarJob, deps)).toBe(0);
    expect(said.out).toBe('Saved /out.ics\n');
    const text = saved.get('/out.ics') ?? '';
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toContain('SEQUENCE:12\r\n');
    expect(text).toContain('DTSTAMP:20261124T080000Z\r\n');
  });

  it('never replaces the plan, and passes on why a plan could not be read', async () => {
    const { deps, said, saved } = world();
    expect(await runJob({ ...calendarJob, out: '/plan.json' }, deps)).toBe(1);
    expect(await runJob({ ...calendarJob, plan: '/none.json' }, deps)).toBe(1);
    expect(said.error).toBe('The export would replace the plan itself. Name another file.\nThere is no plan.\n');
    expect(saved.size).toBe(0);
  });
});
