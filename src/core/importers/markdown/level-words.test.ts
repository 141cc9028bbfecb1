import { describe, expect, it } from 'vitest';
import { importPath } from '..';
import { isoDate } from '../../kit/dates';
import { noChoices } from '../../paths/import-choices';
import { datedHeading } from './heading';
import { levelLikeness } from './level-words';

describe('the name of a level', () => {
  it.each(
    'Senior|Sr.|Sr. Engineer|Mid-Level|Engineer III|L3|L3 – Engineer|IC4|IC4: Staff|E5|M1|P3|SDE II|Band 7|G7|Level Two|II|IV: Staff|Level A'.split(
      '|',
    ),
  )('is seen in %s', (words) => {
    expect(levelLikeness(words)).toBe('sure');
  });

  it.each(
    'Stufe 3|Stufe II|Stufe 2: Fortgeschritten|Junior-Entwickler|Praktikantin|Fortgeschrittene|Niveau 2|Stagiaire|Développeur confirmé|Débutant|Nivel 1|Intermedio|Livello 2|Medior developer'.split(
      '|',
    ),
  )('is seen in another language: %s', (words) => {
    expect(levelLikeness(words)).toBe('sure');
  });

  it.each(
    'FAQ|Overview|Skills|Einführung|Anforderungen|Meisterschaft|Stufen|Are you senior?|I do this|Confirmés et autres choses que nous savons'.split(
      '|',
    ),
  )('is not seen in %s', (words) => {
    expect(levelLikeness(words)).toBe('no');
  });
});

describe('a heading with years', () => {
  it.each([
    ['Junior (0–2 Jahre)', 'Junior', 0, 2],
    ['Senior (ab 5 Jahren)', 'Senior', 5, null],
    ['Confirmé (2 à 4 ans)', 'Confirmé', 2, 4],
    ['Avanzado (5 años)', 'Avanzado', 5, 5],
    ['0–2 years', '0–2 years', 0, 2],
  ])('gives them in any of five languages: %s', (heading, words, from, to) => {
    expect(datedHeading(heading)).toEqual({ words, years: { from, to } });
  });
});

describe('a ladder in German', () => {
  it('is read with its levels and years, and its introduction is none of them', () => {
    const level = (name: string, ...lines: string[]) => [
      `## ${name}`,
      '',
      ...lines.map((line) => `- ${line}`),
      '',
    ];
    const text = [
      '# Bäckerei',
      '',
      '## Einführung',
      '',
      'So wachsen wir.',
      '',
      ...level('Lehrling (0–3 Jahre)', 'Wiegt Mehl ab', 'Hält die Stube sauber'),
      ...level('Geselle (ab 3 Jahren)', 'Führt den Ofen', 'Teilt den Teig ein'),
      ...level('Meister', 'Leitet die Stube', 'Bildet Lehrlinge aus'),
    ].join('\n');
    const read = importPath([{ name: 'baecker.md', text, choices: noChoices }], isoDate('2026-11-02'));
    expect(
      read.ok &&
        read.value.path.levels.map(({ name, years, expectations }) => [name, years, expectations.length]),
    ).toEqual([
      ['Lehrling', { from: 0, to: 3 }, 2],
      ['Geselle', { from: 3, to: null }, 2],
      ['Meister', null, 2],
    ]);
    expect(read.ok && read.value.ledger.filter(({ status }) => status === 'unmapped')).toEqual([]);
  });
});
