import { readFileSync, writeFileSync, truncateSync } from 'node:fs';
import { openPlanStore } from '../src/main/plan-store/index';
import { damages } from '../tests/durability/damage';
const good = readFileSync('tests/fixtures/plans/v1.json');
for (const [name, make] of damages) { writeFileSync('/tmp/deep.json', make(good)); const a = performance.now(); const o = await openPlanStore('/tmp/deep.json'); console.log(name, o.kind, (performance.now() - a).toFixed(0), 'sentence' in o ? o.sentence.slice(0, 160) : ''); }
for (const size of [1e8, 1e9]) { writeFileSync('/tmp/deep.json', '{"format":"waymark-plan","version":1,"x":['); truncateSync('/tmp/deep.json', size); const a = performance.now(); const o = await openPlanStore('/tmp/deep.json'); console.log(size, o.kind, (performance.now() - a).toFixed(0)); }
writeFileSync('/tmp/deep.json', '{"format":"waymark-plan","version":1,"x":[' + '0,'.repeat(15e6) + '0]}'); const a = performance.now(); const o = await openPlanStore('/tmp/deep.json'); console.log('30 MB', o.kind, (performance.now() - a).toFixed(0));
