/** Text as a person typed it: a blank line begins a paragraph, other line ends stay. */
export const Prose = ({ text }: { readonly text: string }) => (
  <>
    {text
      .split(/\n\s*\n/)
      .filter((paragraph) => paragraph.trim() !== '')
      .map((paragraph, at) => (
        <p key={at} className="prose">
          {paragraph.trim()}
        </p>
      ))}
  </>
);
