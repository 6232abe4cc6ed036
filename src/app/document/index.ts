export { readDisclosure } from './read-disclosure';
