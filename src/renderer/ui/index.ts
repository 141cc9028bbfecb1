export { EmptyState } from './EmptyState';
export { FormDialog } from './FormDialog';
export { notify, type Notice } from './notify';
export { Panel } from './Panel';
export { ProgressBar } from './ProgressBar';
export { Screen } from './Screen';
export { StatusTag, type Tone } from './StatusTag';
