export { Journal as JournalScreen } from './Journal';
