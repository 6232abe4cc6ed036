export { writeProposals } from '../proposals/write-proposals';
export { figuresHere } from './figures-here';
