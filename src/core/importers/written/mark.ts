/** The first line of a path's document that Waymark wrote; by it the exact reader knows its own. Invisible where Markdown is shown. */
export const writtenMark = '<!-- Waymark career path, format 1. It can be edited and read again. -->';

/** Whether a text begins as Waymark's own documents do. */
export const hasMark = (text: string): boolean => /^\uFEFF?\s*<!-- Waymark career path, format 1\b/.test(text.slice(0, 200));
