export { PathScreen } from './PathScreen';
