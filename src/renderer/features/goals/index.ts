export { GoalsScreen } from './GoalsScreen';
