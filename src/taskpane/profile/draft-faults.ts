import { readMonth } from '../../domain/text/month';
import { yearOf, type ProfileDraft } from './profile-draft';

export type CheckedField = 'department' | 'code' | 'year' | 'published';

export interface DraftFault {
  readonly message:
    | 'profile.departmentMissing'
    | 'profile.departmentLong'
    | 'profile.codeWrong'
    | 'profile.yearMissing'
    | 'profile.yearWrong'
    | 'profile.publishedWrong';
  /** What more typing may cure: it is said only when the field was left. */
  readonly isUnfinished: boolean;
}

export type DraftFaults = Readonly<Partial<Record<CheckedField, DraftFault>>>;

export const longestDepartment = 60;
export const firstYear = 2010;
export const lastYear = 2099;

/** What keeps a draft from being saved. */
export function draftFaults({ department, code, year, published }: ProfileDraft): DraftFaults {
  const found = {
    department: departmentFault(department.trim()),
    code: codeFault(code.normalize('NFKC').trim()),
    year: yearFault(year.normalize('NFKC').trim()),
    published: publishedFault(published.trim()),
  };
  return Object.fromEntries(Object.entries(found).filter(([, fault]) => fault !== null));
}

function departmentFault(department: string): DraftFault | null {
  if (department === '') return { message: 'profile.departmentMissing', isUnfinished: true };
  return department.length > longestDepartment
    ? { message: 'profile.departmentLong', isUnfinished: false }
    : null;
}

function codeFault(code: string): DraftFault | null {
  return /^[\dA-Za-z-]{0,30}$/.test(code)
    ? null
    : { message: 'profile.codeWrong', isUnfinished: false };
}

function yearFault(text: string): DraftFault | null {
  if (text === '') return { message: 'profile.yearMissing', isUnfinished: true };
  const year = yearOf(text);
  if (year !== null && year >= firstYear && year <= lastYear) return null;
  return { message: 'profile.yearWrong', isUnfinished: /^\d{1,3}$/.test(text) };
}

/** Typing goes on until the month is there; nobody has to say one. */
function publishedFault(text: string): DraftFault | null {
  if (text === '' || readMonth(text) !== null) return null;
  return { message: 'profile.publishedWrong', isUnfinished: true };
}
