export { followNarrative } from './follow-narrative';
export { insertNarrative } from './insert-narrative';
export { insertSection } from './insert-section';
export { keepFacts } from './keep-facts';
export { refreshText } from './refresh-text';
export { readNarrative } from './read-narrative';
