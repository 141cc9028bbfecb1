import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriedOut, refusalOf } from '../commands/execute.example';
import { newEvidence } from '../evidence/evidence';
import { isoDate, isoWeek } from '../kit/dates';
import { byId, examplePlan } from '../plan/plan.example';
import { attachedIds } from './attached';
import { isHarmless, isImage, mediaTypeOf, nameOnDisk, shownName } from './file-type';

const file = { id: 'a'.repeat(64), name: 'Chart.png', mediaType: 'image/png', bytes: 4 };
const week = isoWeek('2026-W48');
const to = { noun: 'week' as const, week };
const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0);

describe('an attached file', () => {
  it('is kept once however often it is attached, and forgotten with the last thing that has it', () => {
    const plan = examplePlan({ evidence: byId(newEvidence('e', 'Cached', isoDate('2026-11-20'))) });
    const once = carriedOut(plan, 'attachment.add', { to, file }).plan;
    const twice = carriedOut(once, 'attachment.add', {
      to: { noun: 'evidence', id: 'e' },
      file: { ...file, name: 'Other' },
    }).plan;
    expect(Object.values(twice.attachments)).toEqual([{ ...file, addedOn: '2026-11-24' }]);
    const less = carriedOut(twice, 'attachment.remove', { from: to, id: file.id }).plan;
    expect([...attachedIds(less)]).toEqual([file.id]);
    const none = carriedOut(less, 'attachment.remove', {
      from: { noun: 'evidence', id: 'e' },
      id: file.id,
    }).plan;
    expect(none.attachments).toEqual({});
    expect(refusalOf(none, 'attachment.remove', { from: to, id: file.id })).toMatchObject({
      type: 'not-found',
    });
  });
});

describe('what a file is', () => {
  it('is told by its bytes, whatever it is called', () => {
    expect(mediaTypeOf('tax.exe', png)).toBe('image/png');
    expect(mediaTypeOf('holiday.png', new TextEncoder().encode('<script>'))).toBe('application/octet-stream');
    expect(mediaTypeOf('a.svg', new TextEncoder().encode('<svg onload="x"/>'))).toBe(
      'application/octet-stream',
    );
    expect(mediaTypeOf('a.txt', new TextEncoder().encode('plain'))).toBe('text/plain');
    expect(mediaTypeOf('a.txt', Uint8Array.of(65, 0, 66))).toBe('application/octet-stream');
    expect(mediaTypeOf('a', new TextEncoder().encode('%PDF-1.7'))).toBe('application/pdf');
  });

  it('decides whether it is shown and whether it may be opened', () => {
    expect(isImage({ mediaType: 'image/png' })).toBe(true);
    expect(isHarmless({ mediaType: 'application/pdf' })).toBe(true);
    expect(isHarmless({ mediaType: 'application/octet-stream' })).toBe(false);
    expect(isHarmless({ mediaType: 'image/svg+xml' })).toBe(false);
  });
});

describe('a name', () => {
  it('on the disk is the hash and a known ending, whatever the file came as', () => {
    const hostile = [
      '../../etc/passwd',
      'a\0.png',
      'CON',
      'run.exe',
      'x.png.lnk',
      '.bashrc',
      'a.PNG/..',
      'é'.repeat(300),
    ];
    for (const name of hostile) {
      expect(nameOnDisk({ ...file, name, mediaType: 'application/octet-stream' })).toMatch(
        /^a{64}\.(bin|png)$/,
      );
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (name, mediaType) => {
        expect(nameOnDisk({ id: file.id, name, mediaType })).toMatch(/^a{64}\.[a-z0-9]{2,4}$/);
      }),
    );
    expect(nameOnDisk({ ...file, name: 'run.exe', mediaType: 'application/octet-stream' })).toBe(
      `${file.id}.bin`,
    );
    expect(nameOnDisk({ ...file, name: 'Notes.DOCX', mediaType: 'application/octet-stream' })).toBe(
      `${file.id}.docx`,
    );
  });

  it('is shown on one line and cannot turn the reading order', () => {
    expect(shownName('C:\\temp\\a\u202egnp.exe')).toBe('a gnp.exe');
    expect(shownName('a\nb.png')).toBe('a b.png');
    expect(shownName('\u0007')).toBe('File without a name');
    expect(shownName(`${'x'.repeat(400)}.pdf`)).toHaveLength(200);
  });
});
