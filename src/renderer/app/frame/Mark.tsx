/** The mark of Waymark: a rising path and the place one has reached on it. */
export function Mark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden="true">
      <path
        d="M3 22C8 22 8 14 13 14s4-9 10-10"
        fill="none"
        stroke="var(--wm-pine)"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <circle cx="13" cy="14" r="3.6" fill="var(--wm-amber)" stroke="var(--wm-sunken)" strokeWidth="1.4" />
    </svg>
  );
}
