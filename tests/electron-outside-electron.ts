/** Stands where `electron` would be imported in a unit test: what needs Electron is tested end to end. */
export const electron: never = (() => {
  throw new Error('A unit test imported "electron". Mock it, or move what is tested out of its reach.');
})();
