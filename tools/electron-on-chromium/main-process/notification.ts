import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { isHeadless } from './browser';
import { Faithful, PreventableEvent } from './faithful';

type ProvidedMember = 'id' | 'title' | 'body' | 'subtitle' | 'silent' | 'urgency' | 'timeoutType' | 'show' | 'close';

/** `Notification`: shown through the desktop's notify-send where there is one. */
export class Notification extends Faithful implements Pick<Electron.Notification, ProvidedMember> {
  readonly id: string;
  title: string;
  body: string;
  subtitle: string;
  silent: boolean;
  urgency: Electron.Notification['urgency'];
  timeoutType: Electron.Notification['timeoutType'];

  constructor(options: Electron.NotificationConstructorOptions = {}) {
    super('Notification');
    this.id = options.id ?? randomUUID();
    this.title = options.title ?? '';
    this.body = options.body ?? '';
    this.subtitle = options.subtitle ?? '';
    this.silent = options.silent ?? false;
    this.urgency = options.urgency ?? 'normal';
    this.timeoutType = options.timeoutType ?? 'default';
  }

  static isSupported = (): boolean => !isHeadless();

  show = (): void => {
    if (!isHeadless()) {
      const child = spawn('notify-send', [`--urgency=${this.urgency}`, '--', this.title, this.body], { stdio: 'ignore' });
      child.on('error', (error) => this.emit('failed', new PreventableEvent(), error.message));
      child.unref();
    }
    this.emit('show', new PreventableEvent());
  };
  close = (): void => void this.emit('close', new PreventableEvent());
}
