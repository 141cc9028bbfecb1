export { FirstRunScreen } from './FirstRunScreen';
export { ProblemScreen } from './ProblemScreen';
