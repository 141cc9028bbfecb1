/** The endings of files that may hold a career path, as a file dialog takes them; what a file holds decides in the end. */
export const documentEndings = ['md', 'markdown', 'txt', 'yml', 'yaml', 'json', 'csv', 'tsv', 'html', 'htm'] as const;

/** The most documents that make one path. */
export const mostDocuments = 50;

/** How deep folders within a chosen folder are looked through. */
export const deepestFolder = 4;

/** A file larger than this is not read at all, in bytes. */
export const largestFile = 8_000_000;

/** Whether a file of a chosen folder is read: by its ending, and not where its name or folder is hidden. */
export const isDocumentName = (name: string): boolean => {
  const parts = name.split('/');
  const ending = parts.at(-1)?.toLowerCase().split('.').at(-1) ?? '';
  return parts.every(isOpenName) && documentEndings.some((known) => known === ending) && name.includes('.');
};

/** Whether a folder within a chosen one is looked into: hidden ones and those of package managers are not. */
export const isOpenName = (name: string): boolean => !name.startsWith('.') && name !== 'node_modules';
