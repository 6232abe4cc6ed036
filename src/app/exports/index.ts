export { figuresHere } from './figures-here';
export { writeFigures } from './write-figures';
