import { Suspense, use } from 'react';

interface PlainWordsProps {
  /** A text of the journal, as it is kept. */
  readonly text: string;
  /** The most signs to show. */
  readonly most: number;
}

/**
 * The first words of a text of the journal without the signs of Markdown; its reader is loaded when needed.
 */
export function PlainWords(props: PlainWordsProps) {
  return (
    <Suspense fallback={null}>
      <Words {...props} />
    </Suspense>
  );
}

function Words({ text, most }: PlainWordsProps) {
  const { plainWords } = use(reader());
  return plainWords(text, most);
}

const load = () => import('../../core/journal/plain-words');
let loading: ReturnType<typeof load> | undefined;

const reader = (): ReturnType<typeof load> => (loading ??= load());
