import { expect, it } from 'vitest';
import { ok } from '../../src/core/kit/result';
import { Instant } from '../../src/core/kit/dates';
import { exportPlan } from '../../src/main/cli/export-plan';
import type { ExportedFile } from '../../src/main/cli/job';
import { placesIn, plantedIn } from './found';
import { plantedPeriod, plantedPlan, plantedToday } from './planted-plan';
import { keptFrom, sharedDocuments, type SharedDocument } from './reader-requests';

const places = placesIn(JSON.stringify(plantedPlan));

/**
 * What a job on the command line leaves in its file and says on standard output; the printer gives back its
 * page.
 */
const written = async (document: SharedDocument, format: 'pdf' | 'markdown'): Promise<string> => {
  let file = '';
  const job: ExportedFile = { kind: 'export', plan: '/plan.json', format, out: '/out', paper: null };
  const said = await exportPlan(
    { ...job, document, reader: 'manager', period: plantedPeriod, level: null },
    {
      locale: 'en-GB',
      paper: 'A4',
      context: () => ({
        now: Instant.parse('2026-11-24T08:00:00.000Z'),
        today: plantedToday,
        newId: () => 'id',
      }),
      readPlan: async () => ok(plantedPlan),
      print: async (html) => ok(Buffer.from(html)),
      save: async (_file, bytes) => {
        file = Buffer.from(bytes).toString('utf8');
        return ok(undefined);
      },
    },
  );
  return `${file}\n${JSON.stringify(said)}`;
};

it.each(sharedDocuments.flatMap((document) => [[document, 'pdf'] as const, [document, 'markdown'] as const]))(
  'a job that writes the %s for a manager as %s holds nothing but what is marked for one',
  async (document, format) => {
    const found = plantedIn(await written(document, format), places);
    expect(keptFrom(found, document, 'manager', false)).toEqual([]);
    expect(found).toContain('evidence-manager.title');
  },
);
