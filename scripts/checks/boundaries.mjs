import { runTool } from '../setup/program.mjs';

const fewestModules = 50;

// dependency-cruiser is green, with no modules, on sources that it cannot parse; so the count is checked as well.
const args = ['src', '--config', '.dependency-cruiser.cjs', '--output-type', 'json'];
const { text } = await runTool('dependency-cruiser/bin/dependency-cruiser.mjs', args, { output: 'capture' });
const { summary, modules } = JSON.parse(text);
const own = modules.filter(({ source }) => source.startsWith('src/')).length;

for (const { rule, from, to } of summary.violations) console.log(`${rule.name}: ${from} -> ${to}`);
if (own < fewestModules) console.log(`Only ${own} modules under src/ were seen; ${fewestModules} or more were expected.`);
console.log(`${own} modules, ${summary.violations.length} violations.`);
process.exitCode = summary.violations.length > 0 || own < fewestModules ? 1 : 0;
