export { national } from './national';
