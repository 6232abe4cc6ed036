export { hebei2018 } from './hebei-2018';
export { hebei2021 } from './hebei-2021';
export { henan2022 } from './henan-2022';
export { national } from './national';
