export { PayScreen } from './PayScreen';
