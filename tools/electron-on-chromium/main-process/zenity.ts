import { spawn, spawnSync } from 'node:child_process';
import { isHeadless } from './browser';

/** What the person answered: the lines that zenity printed, or nothing when it was closed or cancelled. */
export type Answer = readonly string[] | undefined;

/** Whether there is anything to show a dialog with. */
export function canShowDialogs(): boolean {
  return !isHeadless() && spawnSync('zenity', ['--version'], { stdio: 'ignore' }).status === 0;
}

export function ask(args: readonly string[]): Promise<Answer> {
  return new Promise((resolve) => {
    const zenity = spawn('zenity', args, { stdio: ['ignore', 'pipe', 'ignore'] });
    let output = '';
    zenity.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
    zenity.on('close', () => resolve(linesOf(output)));
    zenity.on('error', () => resolve(undefined));
  });
}

export function askSync(args: readonly string[]): Answer {
  const { stdout } = spawnSync('zenity', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return linesOf(stdout ?? '');
}

function linesOf(output: string): Answer {
  const lines = output.split('\n').filter((line) => line !== '');
  return lines.length > 0 ? lines : undefined;
}

type FileOptions = Pick<Electron.OpenDialogOptions, 'title' | 'defaultPath' | 'filters' | 'properties'>;

export function openArguments(options: FileOptions): string[] {
  const properties = options.properties ?? [];
  return [
    ...fileArguments(options),
    ...(properties.includes('openDirectory') ? ['--directory'] : []),
    ...(properties.includes('multiSelections') ? ['--multiple', '--separator=\n'] : []),
  ];
}

export function saveArguments(options: Pick<Electron.SaveDialogOptions, 'title' | 'defaultPath' | 'filters'>): string[] {
  return [...fileArguments(options), '--save', '--confirm-overwrite'];
}

/** A message with any buttons: zenity prints the one that was pressed. */
export function messageArguments(options: Electron.MessageBoxOptions): string[] {
  const kind = options.type === 'error' || options.type === 'warning' ? `--icon=dialog-${options.type}` : [];
  const text = options.detail ? `${options.message}\n\n${options.detail}` : options.message;
  const buttons = (options.buttons ?? ['OK']).map((label) => `--extra-button=${withoutMnemonic(label)}`);
  return ['--question', '--switch', '--no-markup', ...[kind].flat(), ...titled(options.title), `--text=${text}`,
    ...buttons];
}

export function withoutMnemonic(label: string): string {
  return label.replace(/&(.)/g, '$1');
}

function fileArguments({ title, defaultPath, filters }: FileOptions): string[] {
  const patterns = (filters ?? []).map(({ name, extensions }) =>
    `--file-filter=${name} | ${extensions.map((ending) => (ending === '*' ? '*' : `*.${ending}`)).join(' ')}`);
  return ['--file-selection', ...titled(title), ...(defaultPath ? [`--filename=${defaultPath}`] : []), ...patterns];
}

function titled(title: string | undefined): string[] {
  return title ? [`--title=${title}`] : [];
}
