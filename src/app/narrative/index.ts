export { followNarrative } from './follow-narrative';
export { insertNarrative } from './insert-narrative';
export { readNarrative } from './read-narrative';
