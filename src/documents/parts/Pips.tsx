import type { RatingValue } from '../../core/readiness/rating';

const ratings: Readonly<Record<RatingValue, { readonly words: string; readonly filled: number }>> = {
  'not-yet': { words: 'Not yet', filled: 0 },
  growing: { words: 'Growing', filled: 1 },
  solid: { words: 'Solid', filled: 2 },
  'teaching-others': { words: 'Teaching others', filled: 3 },
};

/** A rating as three pips and its words. */
export const Pips = ({ rating }: { readonly rating: RatingValue }) => {
  const { words, filled } = ratings[rating];
  return (
    <span className="pips">
      <svg aria-hidden="true" viewBox="0 0 28 8">
        {[4, 14, 24].map((x, at) => (
          <circle key={x} cx={x} cy={4} r={3} className={at < filled ? 'pip pip-filled' : 'pip'} />
        ))}
      </svg>
      {words}
    </span>
  );
};
