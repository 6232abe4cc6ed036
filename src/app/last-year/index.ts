export { bringInLastYear, type LastYearRequest } from './bring-in-last-year';
export { broughtGroups, byReason, type BroughtGroups, type CameIn } from './brought-groups';
export { changeWords, leftWords } from './fate-words';
export { fillLastYear, type FillOutcome, type FillRequest } from './fill-last-year';
export { lastYearHere, presentSheet, type LastYearHere } from './last-year-here';
export { noteLastYear, typedFact } from './note-last-year';
export { printedPlaces } from './printed-places';
export { standingColumns, type StandingColumn } from './standing-columns';
