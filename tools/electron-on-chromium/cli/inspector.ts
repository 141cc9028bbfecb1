import inspector from 'node:inspector';

/** Opens Node's inspector where `--inspect`, `--inspect=PORT` or `--inspect-brk` asks for it. */
export function openInspector(switches: ReadonlyMap<string, string>): void {
  const breaking = switches.get('inspect-brk');
  const asked = breaking ?? switches.get('inspect');
  if (asked === undefined) return;
  const [port = '9229', host = '127.0.0.1'] = asked.split(':').reverse();
  inspector.open(port === '' ? 9229 : Number(port), host, breaking !== undefined);
}
