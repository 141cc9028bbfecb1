import { Faithful } from './faithful';

type Provided = Pick<Electron.PowerMonitor, 'isOnBatteryPower' | 'onBatteryPower' | 'getSystemIdleTime'
  | 'getSystemIdleState'>;

/** `powerMonitor`: its events can be listened for, and emitted by a test; nothing here brings them about. */
class PowerMonitor extends Faithful implements Provided {
  readonly onBatteryPower = false;
  constructor() {
    super('powerMonitor');
  }
  isOnBatteryPower = (): boolean => this.onBatteryPower;
  getSystemIdleTime = (): number => 0;
  getSystemIdleState = (): 'unknown' => 'unknown';
}

export const powerMonitor = new PowerMonitor();
