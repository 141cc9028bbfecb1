import { describe, expect, it } from 'vitest';
import { saveNews } from './outcome';

describe('what became of a save', () => {
  it('says where the file is', () => {
    const news = saveNews({ ok: true, value: { kind: 'done', file: '/home/ada/Career plan.pdf' } });
    expect(news).toEqual({ kind: 'saved', sentence: 'Saved as /home/ada/Career plan.pdf.' });
  });

  it('passes on why there is none', () => {
    const news = saveNews({
      ok: false,
      error: { sentence: 'The folder cannot be written to. No file was left.' },
    });
    expect(news).toEqual({ kind: 'failed', sentence: 'The folder cannot be written to. No file was left.' });
  });

  it('says nothing where the person changed their mind', () => {
    expect(saveNews({ ok: true, value: { kind: 'cancelled' } })).toBeNull();
  });
});
