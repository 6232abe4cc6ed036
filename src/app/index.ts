export type { DepartmentProfile } from '../domain/form/profile';
export { noProfile } from './no-profile';
export type { Words } from '../domain/form/words';
export type { MoneyUnit } from '../domain/money/money-unit';
export type { Fen } from '../domain/money/fen';
export { printAmount } from '../domain/money/print-amount';
export {
  availableForms,
  catalogue,
  packList,
  type AvailableForm,
  type AvailableStyle,
  type Catalogue,
  type PackedForm,
  type PackFacts,
} from './catalogue';
export { describeTotal, type TotalDescription } from './describe-total';
export { drawForm, type DrawnForm } from './draw-form';
export type { Picture, PictureShape } from '../domain/picture/picture';
export type { FormChoice } from './insert/choose-form';
export {
  insertForm,
  type InsertedForm,
  type InsertOutcome,
  type InsertRequest,
  type NoRoom,
} from './insert/insert-form';
export { prepareForm } from './insert/prepare-form';
export {
  insertSet,
  type SetOutcome,
  type SetProgress,
  type SetRequest,
  type WantedForm,
} from './insert/insert-set';
export { removeSheets, type RemovalOutcome } from './insert/remove-sheets';
export type * from './ports';
export { problemOf, WorkbookError, type Problem, type ProblemCode } from './problem';
export { loadProfile, saveProfile } from './state/save-profile';
export type { AsksAboutRenaming, Renaming, SaveProfileOutcome } from './state/write-profile';
export { notesNamespace } from './state/notes';
export type { FeedHere, FeedListOutcome } from './feed/feed-list';
export { loadFeed } from './feed/load-feed';
export type { FeedRefusal } from '../domain/feed/plan-feed';
export { loadSubordinates } from './consolidate/load-subordinates';
export { loadLastYear } from './last-year/load-last-year';
export { loadExports } from './exports/load-exports';
export { loadProjects } from './projects/load-projects';
export type { ProjectList, ProjectsHere } from './projects/projects-here';
export type { ProjectForm, ProjectForms } from './projects/project-forms';
export type { GapInWorkbook } from './balance/workbook-gaps';
export { loadBalance } from './balance/load-balance';
export type { ConvertOutcome, UnitsHere, WantedUnit } from './unit/convert-forms';
export { loadUnit } from './unit/load-unit';
export type { RowKind, RowsHere, RowsOutcome } from './rows/change-rows';
export { loadRows } from './rows/load-rows';
export type { RowLevel } from './rows/levels';
export type { RowRefusal } from '../domain/rows/row-command';
export type { FormsInspection, InspectedDamage, InspectedForm } from './repair/inspect-forms';
export type { Acceptance } from './check/accept/acceptance-record';
export type { AcceptOutcome, AcceptRequest } from './check/accept/accept-finding';
export { loadCheck } from './check/load-check';
export type { CheckListener, CheckState } from './check/follow-check';
export type { CheckedSheet } from './check/check-workbook';
export type { CheckedFinding, CheckedForm, CheckReport } from './check/report';
export type { FindingToFix, FixOutcome } from './check/fix-finding';
export type { ReportDocument } from './report/report-document';
export type { ReportOutcome } from './report/insert-report';
export { loadReport } from './report/load-report';
export { loadRepair } from './repair/load-repair';
export type { RepairOutcome, RepairRequest } from './repair/repair-form';
export type { Damage, FormState } from '../domain/repair/damage';
export type { SheetPlan } from '../domain/plan/sheet-plan';
export { loadNarrative } from './narrative/load-narrative';
export type { NarrativeListener } from './narrative/follow-narrative';
export type { NarrativeOutcome, NarrativeRequest } from './narrative/insert-narrative';
export type { SectionOutcome, SectionRequest } from './narrative/insert-section';
export type { RefreshOutcome, RefreshRequest } from './narrative/refresh-text';
export type { NarrativeSource } from './narrative/read-narrative';
export { loadDisclosure } from './document/load-disclosure';
export type {
  DisclosureOutcome,
  DisclosureProgress,
  DisclosureRequest,
  ReadDisclosure,
} from './document/read-disclosure';
