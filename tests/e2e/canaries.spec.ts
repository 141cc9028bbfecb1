import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { snapshotPieces } from '../../src/main/plan-store/snapshot-text';
import type { DocumentRequest } from '../../src/documents/requests';
import { placesIn, plantedIn } from '../privacy/found';
import { everythingIn } from '../privacy/pdf-words';
import { plantedPlan } from '../privacy/planted-plan';
import { keptFrom, requestFor, sharedDocuments } from '../privacy/reader-requests';
import { expect, test, type Waymark } from './waymark';

test.setTimeout(240_000);

test('a printed file for others holds no canary of a private field in words, bytes, outline, links or name', async ({
  waymark,
}) => {
  const plan = join(waymark.folder, 'planted.waymark.json');
  writeFileSync(
    plan,
    Buffer.concat([
      ...snapshotPieces({ plan: plantedPlan, sequence: 0, chain: 'canary' }, new Date().toISOString()),
    ]),
  );
  await waymark.start('--plan', plan);
  const places = placesIn(JSON.stringify(plantedPlan));
  const found = async (request: DocumentRequest): Promise<string[]> => {
    const { name, bytes } = await printed(waymark, request);
    const { said, raw } = await everythingIn(bytes);
    expect(raw).not.toMatch(/\/(EmbeddedFiles?|Filespec|JavaScript|JS|AcroForm|Launch)\b/);
    return plantedIn([name, said, raw].join('\n'), places);
  };
  for (const document of sharedDocuments) {
    for (const reader of ['manager', 'public'] as const) {
      const all = reader === 'manager';
      const seen = await found(requestFor(document, reader, all));
      expect(keptFrom(seen, document, reader, all), `${document} for ${reader}`).toEqual([]);
      expect(seen.filter((place) => place.startsWith(`text-${reader}-`))).not.toEqual([]);
    }
  }
  const own = await found({ document: 'career-plan', sections: ['goals', 'negotiation'], paper: 'A4' });
  for (const place of [
    'goals.*.why',
    'milestones.*.link',
    'negotiation.reason',
    'amount of negotiation.floor',
  ]) {
    expect(own, 'what is looked for can be found').toContain(place);
  }
});

/** Prints a document as the Documents screen does; with the name the save dialog offered. */
const printed = async (
  { app, page, folder }: Waymark,
  request: DocumentRequest,
): Promise<{ name: string; bytes: Uint8Array }> => {
  await app.evaluate(({ dialog }, inFolder) => {
    dialog.showSaveDialog = (...given: readonly unknown[]) => {
      const { defaultPath } = given.at(-1) as { defaultPath: string };
      return Promise.resolve({ canceled: false, filePath: `${inFolder}/${defaultPath}` });
    };
  }, folder);
  const saved = await page.evaluate(
    (asked) => window.waymark.invoke('document.save', { request: asked, format: 'pdf' }),
    request,
  );
  const { value } = saved as { readonly value?: { readonly file?: string } };
  const file = value?.file ?? '';
  expect(file).toMatch(/\.pdf$/);
  return { name: basename(file), bytes: new Uint8Array(readFileSync(file)) };
};
