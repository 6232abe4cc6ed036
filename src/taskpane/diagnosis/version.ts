import manifest from '../../../package.json';

export const addInVersion: string = manifest.version;
