export { applyPatches, type Patch } from 'immer';
