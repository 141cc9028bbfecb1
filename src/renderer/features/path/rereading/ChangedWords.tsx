import { changedWords } from './changed-words';

interface ChangedWordsProps {
  readonly text: string;
  readonly other: string | null;
  readonly mark: 'gone' | 'new';
}

/** A text with the words the other one lacks struck out or underlined. */
export function ChangedWords({ text, other, mark }: ChangedWordsProps) {
  if (other === null) return text;
  return changedWords(text, other).map(({ words, changed }, at) => {
    const key = `${at} ${words}`;
    if (!changed) return <span key={key}>{words} </span>;
    return mark === 'gone' ? <del key={key}>{words} </del> : <ins key={key}>{words} </ins>;
  });
}
