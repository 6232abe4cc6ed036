export type * from './marked-forms';
export type * from './names';
export type * from './notes';
export type * from './sheet-changes';
export type * from './sheets-read';
export type * from './surroundings';
export type * from './workbook-port';
