import { writeFileSync } from 'node:fs';
import { isoDate } from '../src/core/kit/dates';
import { renderDocument } from '../src/documents/render';
import { documentFonts } from '../src/main/print/fonts';
import { snapshotPieces } from '../src/main/plan-store/snapshot-text';
import { referencePlan } from './reference-plan';

// Writes the ten-year plan as a plan file, and its career plan as the page the application prints, for `bench/print.mjs`.
const [planFile = '', pageFile = ''] = process.argv.slice(2);
const plan = referencePlan();
const today = isoDate(new Date().toISOString().slice(0, 10));
const pieces = snapshotPieces({ plan, sequence: 0, chain: 'bench' }, new Date().toISOString());
writeFileSync(planFile, Buffer.concat([...pieces]));
const sections = ['path', 'goals', 'schedule', 'journal'] as const;
writeFileSync(
  pageFile,
  renderDocument({ document: 'career-plan', sections, paper: 'A4' }, plan, today, documentFonts, 'en-GB'),
);
