import { useEffect, useState } from 'react';
import type { MarkedText } from '../../../core/search/highlight';
import type { Passage } from '../../../core/search/passage';
import { plainPassage } from '../../../core/search/plain-passage';
import { Marked } from './Marked';

interface MarkedPassageProps {
  readonly passage: Passage;
}

/**
 * A passage of the journal in plain words, with what was looked for marked in it; read once the page has
 * nothing else to do, so that the next key never waits for it.
 */
export function MarkedPassage({ passage }: MarkedPassageProps) {
  const [plain, setPlain] = useState<MarkedText | null>(null);
  useEffect(() => {
    const reading = requestIdleCallback(() => setPlain(plainPassage(passage)), { timeout: 500 });
    return () => cancelIdleCallback(reading);
  }, [passage]);
  return plain === null ? '\u00A0' : <Marked text={plain} />;
}
