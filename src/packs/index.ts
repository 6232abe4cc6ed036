export { henan2022 } from './henan-2022';
export { national } from './national';
