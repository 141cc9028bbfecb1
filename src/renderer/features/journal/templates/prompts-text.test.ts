import { describe, expect, it } from 'vitest';
import { promptsAsText, promptsFromText } from './prompts-text';

const before = [
  { id: 'a', title: 'What moved', hint: 'With a number' },
  { id: 'b', title: 'Risks', hint: '' },
];

describe('prompts as lines', () => {
  it('are read as they are written', () => {
    expect(promptsAsText(before)).toBe('What moved: With a number\nRisks');
    expect(promptsFromText(promptsAsText(before), before)).toEqual(before);
    expect(promptsFromText('\n  \n', [])).toEqual([]);
  });

  it('keep their answers when they are moved or worded anew', () => {
    expect(promptsFromText('Risks\nWhat moved', before).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(promptsFromText('What moved\nDangers', before)).toMatchObject([
      { id: 'a' },
      { id: 'b', title: 'Dangers' },
    ]);
    expect(promptsFromText('What moved\nRisks\nNew', before)[2]).toEqual({ title: 'New', hint: '' });
  });
});
