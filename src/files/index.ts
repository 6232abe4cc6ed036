export { writeWorkbook, type WriteOptions } from './xlsx/write/write-workbook';
export type { NamedPlan } from './xlsx/write/named-plan';
export { lastYearInFile } from './last-year/last-year-in-file';
export { readFormFile, readNamedFile, type ReadableFile } from './read-file';
export { readWorkbook } from './xlsx/read/read-workbook';
export type { FileName, FileSheet, WorkbookFile } from './xlsx/read/workbook-file';
export type { UnreadableFile, UnreadableReason } from './package/stop-reading';
export { packedFiles, type PackedFile } from './package/packed-files';
export { unreadableTexts } from './unreadable-texts';
export { packJsonSchema, readPack, type LineFault, type PackReading } from './pack-file/read-pack';
export { parseJson, type BrokenJson, type ParsedJson } from './json/parse-json';
export {
  formsInDocument,
  type FormInDocument,
  type FormsInDocument,
} from './forms-in-file/forms-in-document';
export type { FormInFile, FormsInFile } from './forms-in-file/form-in-file';
export { formsInFile } from './forms-in-file/forms-in-file';
export { withElsewhere } from './forms-in-file/with-elsewhere';
export { formsInWorkbook } from './forms-in-file/forms-in-workbook';
export { workbookForms } from './forms-in-file/workbook-forms';
export type { GivenPack } from './forms-in-file/pack-of-file';
export type { FormInWorkbook, FormsInWorkbook } from './forms-in-file/form-in-workbook';
export {
  readDataFile,
  type DataEntry,
  type DataFile,
  type FaultyData,
} from './data-file/read-data-file';
export { publishedSchemas, type PublishedSchema } from './data-file/published-schemas';
export { readFactsFile, type FactsFile, type FactsRequest } from './facts-file/read-facts-file';
export { loadWord } from './load-word';
export {
  templateTexts,
  type TemplateFault,
  type UnusableTemplate,
} from './docx-template/unusable-template';
export type { FilledTemplate } from './docx-template/filled-template';
export type { DocumentFile } from './docx-reading/read-document';
export { readTextFile, type TextFile } from './text-reading/read-text-file';
export { annotatedCopy, type AnnotatedCopy } from './file-check/annotated-copy';
export { annotatedName } from './annotated/annotated-name';
export { checkedFile, type CheckedFile } from './file-check/checked-file';
export { unitInFile } from './unit-file/unit-in-file';
