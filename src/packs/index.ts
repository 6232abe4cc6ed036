export { national } from './national/national';
