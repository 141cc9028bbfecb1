/** What an importer adds to a pay band's note where the document wrote "$" and no currency code. */
export const dollarsAssumed = 'read as US dollars because the document says only “$”';
