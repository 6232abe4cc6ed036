export { writeWorkbook, type WriteOptions } from './xlsx/write/write-workbook';
export type { NamedPlan } from './xlsx/write/named-plan';
export { readWorkbook } from './xlsx/read/read-workbook';
export type { FileName, FileSheet, WorkbookFile } from './xlsx/read/workbook-file';
export {
  unreadableTexts,
  type UnreadableFile,
  type UnreadableReason,
} from './xlsx/read/unreadable-file';
export { packJsonSchema, readPack, type LineFault, type PackReading } from './pack-file/read-pack';
export { parseJson, type BrokenJson, type ParsedJson } from './json/parse-json';
export { formsInWorkbook, type FormInWorkbook } from './forms-in-file/forms-in-workbook';
export {
  readDataFile,
  type DataEntry,
  type DataFile,
  type FaultyData,
} from './data-file/read-data-file';
export { publishedSchemas, type PublishedSchema } from './data-file/published-schemas';
export { readFactsFile, type FactsFile, type FactsRequest } from './facts-file/read-facts-file';
export { loadWord } from './docx/load-word';
