export { LogHoursDialog } from './LogHoursDialog';
