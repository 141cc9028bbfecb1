/** A way a plan file can be bad: its name, and the bytes it makes of good ones. */
export type Damage = readonly [name: string, make: (good: Buffer) => Buffer];

const text =
  (change: (good: string) => string) =>
  (good: Buffer): Buffer =>
    Buffer.from(change(good.toString('utf8')));

/** The plan in a file that somebody wrote by hand, which carries no hash, changed in its text. */
const byHand = (change: (plan: string) => string) =>
  text((good) => {
    const { hash: _, plan, ...header } = JSON.parse(good);
    return JSON.stringify({ ...header, plan: 'HERE' }).replace('"HERE"', () => change(JSON.stringify(plan)));
  });

/** Everything that bars a plan from being opened as it is. */
export const damages: readonly Damage[] = [
  ['empty', () => Buffer.alloc(0)],
  ['filled with zeros', (good) => Buffer.alloc(good.length)],
  [
    'zeros in the middle',
    (good) => Buffer.concat([good.subarray(0, 500), Buffer.alloc(500), good.subarray(1_000)]),
  ],
  ['garbage', (good) => Buffer.from(good.map((byte, index) => (byte * 31 + index * 7) & 255))],
  ['another kind of JSON', text(() => '{"hello":"world"}')],
  ['a lone value', text(() => 'null')],
  ['begun with a byte-order mark', (good) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), good])],
  [
    'in UTF-16',
    (good) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(good.toString('utf8'), 'utf16le')]),
  ],
  [
    'bad UTF-8',
    (good) => Buffer.concat([good.subarray(0, 700), Buffer.from([0xc3, 0x28, 0xff]), good.subarray(703)]),
  ],
  [
    'half a surrogate pair as bytes',
    (good) => Buffer.concat([good.subarray(0, 700), Buffer.from([0xed, 0xa0, 0x80]), good.subarray(703)]),
  ],
  ['one letter changed', text((good) => good.replace('Sam Okafor', 'Sam Okafar'))],
  ['line ends changed', text((good) => good.replaceAll('\n', '\r\n'))],
  ['a field twice', byHand((plan) => plan.replace('{', '{"name":"lost",'))],
  ['__proto__', byHand((plan) => plan.replace('{', '{"__proto__":{"polluted":true},'))],
  ['constructor', byHand((plan) => plan.replace('"goals":{', '"goals":{"constructor":{},'))],
  [
    'a million levels',
    byHand((plan) => plan.replace('"currency":"USD"', `"currency":${'['.repeat(1e6)}${']'.repeat(1e6)}`)),
  ],
  ['a number beyond all', byHand((plan) => plan.replace(/"base":\d+/, '"base":1e400'))],
  ['a number that would be rounded', byHand((plan) => plan.replace(/"base":\d+/, '"base":9007199254740993'))],
  ['a number where text belongs', byHand((plan) => plan.replace('"name":"Sam Okafor"', '"name":7'))],
  ['a list where a record belongs', byHand((plan) => plan.replace('"people":{', '"people":[],"people2":{'))],
  ['no plan', byHand(() => 'null')],
  ['a field missing', byHand((plan) => plan.replace('"currency":"USD",', ''))],
  ['a reference that leads nowhere', byHand((plan) => plan.replace(/"goalId":"[^"]+"/, '"goalId":"nobody"'))],
  ['a milestone that waits for itself', byHand(waitingForItself)],
  ['a version that is no number', text((good) => good.replace(/"version": \d+/, '"version": "one"'))],
];

function waitingForItself(plan: string): string {
  const [, id = ''] = /"milestones":\{"([^"]+)"/.exec(plan) ?? [];
  const start = plan.indexOf('"prerequisiteIds":[');
  const end = plan.indexOf(']', start);
  return `${plan.slice(0, start)}"prerequisiteIds":["${id}"${plan.slice(end)}`;
}
