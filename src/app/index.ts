export type { RibbonButton } from '../domain/form/pack';
export type { Words } from '../domain/form/words';
export { availableForms, formOfButton, type AvailableForm } from './catalogue';
export { describeTotal, type TotalDescription } from './describe-total';
export { insertForm, type InsertOutcome } from './insert-form';
export type { FormTotal, InsertedSheet, MarkPlace, TotalsReport, WorkbookPort } from './ports';
export { problemOf, WorkbookError, type Problem, type ProblemCode } from './problem';
export { printAmount } from '../domain/money/print-amount';
export type { Fen } from '../domain/money/fen';
