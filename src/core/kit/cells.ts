/**
 * A cell of a table as it can be handed to a spreadsheet: one that begins with a character that starts a
 * formula there, or with the apostrophe itself, gets an apostrophe in front, which shows it as text. `=1+1`
 * becomes `'=1+1` (OWASP, CSV Injection).
 */
export const safeCell = (cell: string): string => (/^[=+\-@\t\r\n']/.test(cell) ? `'${cell}` : cell);

/** The cell that `safeCell` was given: `'=1+1` becomes `=1+1`; other cells stay as they are. */
export const restoredCell = (cell: string): string => (/^'[=+\-@\t\r\n']/.test(cell) ? cell.slice(1) : cell);
