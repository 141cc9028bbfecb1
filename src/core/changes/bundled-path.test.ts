import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importPath } from '../importers';
import { isoDate } from '../kit/dates';
import { noChoices } from '../paths/import-choices';
import { changesBetween } from './changes.queries';

/** What a reader put together between neighbouring levels of the bundled path, by how the lines begin; equal lines left out. */
const read: readonly (readonly [string, string])[] = [
  ['Build REST endpoints', 'Design the schema and the interface'],
  ['Take a change through staging', 'CI/CD pipelines'],
  ['Trace a production fault', 'Join the incident rota'],
  ['Read query plans', 'Find the real bottleneck'],
  ['one language in depth', 'a second language'],
  ['SQL queries and joins', 'advanced SQL'],
  ['Docker', 'container orchestration'],
  ['Lead a small feature', 'Lead the redesign'],
  ['Coach a junior engineer', 'Run technical interviews'],
  ['Join the incident rota', 'Remove a class of failures'],
  ['cloud services', 'advanced cloud architecture'],
  ['a second language', 'several backend stacks'],
  ['microservices design', 'distributed systems'],
  ['automated tests', 'load and failure testing'],
  ['Guides one or two people', 'Grows engineers'],
  ['Settles questions with neighbouring teams', 'Works with product'],
  ['Lead the redesign', 'Lead an initiative'],
  ['Raise engineering standards', 'Change how engineering works'],
  ['several backend stacks', 'breadth across'],
  ['scaling patterns', 'systems at very large scale'],
  ['system design', 'Design platforms'],
  ['Puts technical choices', 'Ties technical plans'],
  ['Shape the company', 'Set the technical direction'],
  ['Stand for the company', 'Move the field along'],
  ['distributed systems', 'original work in distributed systems'],
  ['breadth across', 'expertise known beyond'],
  ['presenting to executives', 'executive leadership'],
  ['Persuades executives', 'Counsels executives'],
  ['mentoring', 'Raise the next generation'],
];

const levels = () => {
  const text = readFileSync('resources/paths/backend-engineer.md', 'utf8');
  const result = importPath([{ name: 'backend-engineer.md', text, choices: noChoices }], isoDate('2026-11-02'));
  if (!result.ok) throw new Error(result.error.type);
  return result.value.path;
};

describe('the pairs found in the bundled path', () => {
  it('are mostly those a reader made, and most of those', () => {
    const path = levels();
    const found = path.levels.slice(1).flatMap((level, at) => {
      const below = path.levels[at]?.id ?? '';
      const changes = changesBetween({ paths: { [path.id]: path }, pairings: [], synonyms: null }, below, level.id);
      return (changes?.categories ?? []).flatMap((category) =>
        category.changes.flatMap((change) =>
          'from' in change && 'to' in change && change.from.text !== change.to.text
            ? [[change.from.text, change.to.text] as const]
            : [],
        ),
      );
    });
    const isRead = ([from, to]: readonly [string, string]): boolean =>
      read.some(([lower, higher]) => from.startsWith(lower) && to.startsWith(higher));
    const right = found.filter(isRead).length;

    expect(right / found.length).toBeGreaterThanOrEqual(0.7);
    expect(right / read.length).toBeGreaterThanOrEqual(0.6);
  });
});
