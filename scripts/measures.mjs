import { layerOf, measure, measuredFiles } from './checks/measures.mjs';

const columns = ['files', 'lines', 'median', 'p95', 'max'];

// Prints files and lines by layer, code and tests apart, as a Markdown table.
const files = measuredFiles();
const groups = [...new Set(files.map(layerOf))].flatMap((layer) => {
  const own = files.filter((file) => layerOf(file) === layer);
  return [
    { name: layer, own: own.filter(({ test }) => !test) },
    { name: `${layer}, tests`, own: own.filter(({ test }) => test) },
  ];
});
const rows = [...groups.filter(({ own }) => own.length > 0), { name: 'all', own: files }].map(({ name, own }) => {
  const measured = measure(own);
  return [name, ...columns.map((column) => String(measured[column]))];
});

const print = (cells) => {
  const [name, ...figures] = cells;
  console.log(`| ${name.padEnd(20)} | ${figures.map((figure) => figure.padStart(6)).join(' | ')} |`);
};
print(['layer', ...columns]);
print(['---', ...columns.map(() => '---:')]);
rows.forEach(print);
