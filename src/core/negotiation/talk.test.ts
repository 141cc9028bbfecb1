import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newEvidence } from '../evidence/evidence';
import { isoDate } from '../kit/dates';
import { byId, examplePlan } from '../plan/plan.example';
import { alternativesBestFirst, floorFromAlternatives } from './alternative.queries';
import { concessionPlan } from './concessions';
import { evidencePack, impactLine } from './evidence-pack';
import { newNegotiation } from './negotiation';
import { equalPackages, packageValue } from './packages';
import { roundWarnings, talkState } from './round.queries';
import type { Alternative, Issue, Round } from './talk';

const today = isoDate('2026-11-24');
const alternative = (id: string, worth: number, strength: number): Alternative => ({
  id,
  title: id,
  worth,
  strength,
  nextStep: '',
});
const round = (id: string, by: Round['by'], figure: number | null, given: Partial<Round> = {}): Round => ({
  id,
  on: today,
  by,
  said: '',
  figure,
  gave: '',
  got: '',
  answerBy: null,
  ...given,
});
const talk = (given: Partial<ReturnType<typeof newNegotiation>>) => ({
  negotiation: { ...newNegotiation('USD'), ...given },
});

describe('the floor', () => {
  it('follows from the best alternative, counted with how sure it is', () => {
    const plan = talk({
      alternatives: byId(alternative('stay', 90_000, 1), alternative('other offer', 110_000, 0.8)),
    });
    expect(alternativesBestFirst(plan).map(({ id }) => id)).toEqual(['stay', 'other offer']); // 90,000 and 88,000
    expect(floorFromAlternatives(plan)).toBe(90_000);
    expect(floorFromAlternatives(talk({}))).toBeNull();
  });
});

describe('a concession plan', () => {
  it('goes from 128,000 to 120,000 in steps that shrink by half', () => {
    // Room of 8,000 in sevenths: 4, 2 and 1 of them are 4,571, 2,286 and 1,143.
    expect(concessionPlan(128_000, 120_000, 3, 100)).toEqual([
      { to: 123_400, by: 4_600 },
      { to: 121_100, by: 2_300 },
      { to: 120_000, by: 1_100 },
    ]);
    expect(concessionPlan(100, 100, 3, 1)).toEqual([]);
  });

  it('never steps up, never under its end, and ends there', () => {
    fc.assert(
      fc.property(
        fc.nat(1e7),
        fc.nat(1e6),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom(1, 100, 1000),
        (end, room, steps, rounding) => {
          const plan = concessionPlan(end + room, end, steps, rounding);
          expect(plan.every(({ by, to }) => by > 0 && to >= end)).toBe(true);
          expect(room === 0 || plan.at(-1)?.to === end).toBe(true);
          expect(plan.reduce((sum, { by }) => sum + by, 0)).toBe(room);
        },
      ),
    );
  });
});

describe('packages', () => {
  const issue = (id: string, least: number, most: number, step: number, worth: number): Issue => ({
    id,
    kind: 'other',
    title: id,
    unit: '',
    least,
    most,
    step,
    worth,
    weight: 5,
  });
  const issues = [
    issue('base', 100_000, 110_000, 1_000, 1_000),
    issue('leave', 25, 30, 1, 400),
    issue('remote', 0, 4, 1, 1_500),
  ];

  it('are worth what their settings are: 4,000 more base, 2 days of leave and 1 remote day are 6,300', () => {
    const settings = [
      { issueId: 'base', at: 104_000 },
      { issueId: 'leave', at: 27 },
      { issueId: 'remote', at: 1 },
    ];
    expect(packageValue(issues, settings)).toBe(6_300);
  });

  it('that are worth the same are found within the limits, the nearest first', () => {
    const found = equalPackages(issues, 6_300, 800, 5);
    expect(found.length).toBeGreaterThan(1);
    for (const { settings, value } of found) {
      expect(Math.abs(value - 6_300)).toBeLessThanOrEqual(800);
      expect(packageValue(issues, settings)).toBe(value);
      for (const { issueId, at } of settings) {
        const limits = issues.find(({ id }) => id === issueId);
        expect(at >= (limits?.least ?? 0) && at <= (limits?.most ?? 0)).toBe(true);
      }
    }
    const distances = found.map(({ value }) => Math.abs(value - 6_300));
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
  });
});

describe('the rounds of a talk', () => {
  const kinds = (...rounds: Round[]) =>
    roundWarnings(talk({ floor: 100, rounds: byId(...rounds) })).map(({ kind }) => kind);

  it('warn of a number given first, but not of one in answer to theirs', () => {
    expect(kinds(round('1', 'me', 120))).toEqual(['number-first']);
    expect(kinds(round('1', 'them', 105), round('2', 'me', 120))).toEqual([]);
  });

  it('warn of a figure under the floor', () => {
    expect(kinds(round('1', 'them', 90), round('2', 'me', 95))).toEqual(['below-floor']);
  });

  it('warn of going down twice without an answer, and not when something was got', () => {
    const down = [round('1', 'them', 100), round('2', 'me', 130), round('3', 'me', 125)];
    expect(kinds(...down, round('4', 'me', 120))).toEqual(['second-concession']);
    expect(kinds(...down, round('4', 'them', 110), round('5', 'me', 120))).toEqual([]);
  });

  it('warn of a move within two days of their deadline', () => {
    const offer = round('1', 'them', 105, { answerBy: isoDate('2026-11-25') });
    expect(kinds(offer, round('2', 'me', 120))).toEqual(['under-deadline']);
  });

  it('say how far their figure is from floor and target', () => {
    const plan = talk({
      floor: 100,
      target: 120,
      rounds: byId(round('1', 'them', 108), round('2', 'me', 125)),
    });
    expect(talkState(plan)).toEqual({ mine: 125, theirs: 108, overFloor: 8, toTarget: 12 });
  });
});

describe('the evidence pack', () => {
  const piece = (id: string, on: string, result: string, expectationIds: string[] = []) => ({
    ...newEvidence(id, `Piece ${id}`, isoDate(on)),
    result,
    expectationIds,
  });
  it('ranks by number, by what the target level asks, and by age, and says why', () => {
    const plan = examplePlan({
      evidence: byId(
        piece('old', '2023-01-01', 'nothing counted'),
        piece('plain', '2026-10-01', ''),
        piece('strong', '2026-06-01', '840 to 12 ms', ['example/mid-level/caching']),
      ),
    });
    const pack = evidencePack(plan, today);
    expect(pack.map(({ evidence, points }) => [evidence.id, points])).toEqual([
      ['strong', 7],
      ['plain', 2],
    ]);
    expect(pack[0]?.because).toEqual([
      'has a number',
      'proves one expectation of the target level',
      'is from the last twelve months',
    ]);
    expect(impactLine(piece('x', '2026-01-01', '840 to 12 ms'))).toBe('Piece x: 840 to 12 ms');
  });
});
