export { ScheduleScreen } from './ScheduleScreen';
