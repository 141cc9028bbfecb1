import { describe, expect, it } from 'vitest';
import { datedPractice } from './0007-dated-practice';

const line = '- Went to [[contact:example/n1|Meetups]], see [[goal:g|Cache]]';
const named = '- Went to [[strategy:example/n1|Meetups]], see [[goal:g|Cache]]';
const before = {
  name: 'kept',
  people: { 'example/n1': { done: true, note: 'kept' } },
  practice: { 'example/q1': { done: true, note: 'said aloud' } },
  weeks: {
    '2026-W48': {
      mood: 3,
      answers: { wins: `kept\n${line}`, next: 'Call [[contact:no link' },
      intentions: [{ id: 'a', text: line, done: false }],
    },
  },
  evidence: { a: { title: 'kept', line }, b: { title: 'kept', line: '' } },
};

describe('a plan of version 6', () => {
  it('keeps all it held, and has room for contacts and for the days a question was practised', () => {
    expect(datedPractice.migrate(before)).toEqual({
      ...before,
      contacts: {},
      practice: { 'example/q1': { done: true, note: 'said aloud', attempts: [] } },
      weeks: {
        '2026-W48': {
          mood: 3,
          answers: { wins: `kept\n${named}`, next: 'Call [[contact:no link' },
          intentions: [{ id: 'a', text: named, done: false }],
        },
      },
      evidence: { a: { title: 'kept', line: named }, b: { title: 'kept', line: '' } },
    });
  });

  it('calls a strategy of the path a strategy alike in a line and in the evidence of it, which so stay joined', () => {
    const after = datedPractice.migrate(before) as typeof before;
    expect(after.weeks['2026-W48'].answers.wins).toContain(after.evidence.a.line);
  });
});
