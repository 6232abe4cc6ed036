import packageFile from '../../../package.json';

export const addInVersion: string = packageFile.version;
