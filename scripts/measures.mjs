import { layerOf, measure, measuredFiles } from './checks/measures.mjs';

const columns = ['files', 'lines', 'median', 'p95', 'max'];

// Prints files and lines by layer, code and tests apart, as a Markdown table.
const files = measuredFiles();
const rows = [...new Set(files.map(layerOf))].flatMap((layer) => {
  const own = files.filter((file) => layerOf(file) === layer);
  return [
    [layer, own.filter(({ test }) => !test)],
    [`${layer}, tests`, own.filter(({ test }) => test)],
  ];
});
const table = [...rows.filter(([, own]) => own.length > 0), ['all', files]].map(([name, own]) => {
  const measured = measure(own);
  return [name, ...columns.map((column) => String(measured[column]))];
});

const print = (cells) => {
  const [name, ...figures] = cells;
  console.log(`| ${name.padEnd(20)} | ${figures.map((figure) => figure.padStart(6)).join(' | ')} |`);
};
print(['layer', ...columns]);
print(['---', ...columns.map(() => '---:')]);
table.forEach(print);
