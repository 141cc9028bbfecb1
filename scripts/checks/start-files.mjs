/** The scripts and styles that the entry of a vite manifest loads at once: itself and its static imports. */
export const startFiles = (manifest) => {
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  const keys = reachable(manifest, entry, new Set());
  const chunks = [...keys].map((key) => manifest[key]);
  return {
    scripts: chunks.map(({ file }) => file).filter((file) => file.endsWith('.js')),
    styles: [...new Set(chunks.flatMap(({ css = [] }) => css))],
  };
};

const reachable = (manifest, key, seen) => {
  if (seen.has(key)) return seen;
  seen.add(key);
  for (const imported of manifest[key].imports ?? []) reachable(manifest, imported, seen);
  return seen;
};
