import type { DepartmentProfile } from '../../app';
import { printMonth, readMonth } from '../../domain/text/month';

/** The profile while it is being typed. */
export interface ProfileDraft {
  readonly department: string;
  readonly code: string;
  readonly level: string;
  readonly year: string;
  /** The month on the cover. */
  readonly published: string;
  readonly packId: string;
  readonly unit: '' | NonNullable<DepartmentProfile['unit']>;
  readonly styles: Readonly<Record<string, string>>;
}

export function draftOf(profile: DepartmentProfile): ProfileDraft {
  const { department, code, level, year, published, packId, unit, styles } = profile;
  return {
    department: department ?? '',
    code: code ?? '',
    level: level ?? '',
    year: year === null ? '' : year.toFixed(0),
    published: published ? printMonth(published, 'digits') : '',
    packId,
    unit: unit ?? '',
    styles,
  };
}

/** What the draft says, as far as it can be understood. */
export function profileOf(draft: ProfileDraft): DepartmentProfile {
  const { packId, styles } = draft;
  const published = readMonth(draft.published);
  return {
    packId,
    styles,
    department: typed(draft.department),
    code: typed(draft.code.normalize('NFKC')),
    level: typed(draft.level),
    year: yearOf(draft.year),
    unit: draft.unit === '' ? null : draft.unit,
    ...(published && { published }),
  };
}

/** Whether both say the same, right or wrong: 2026 and ２０２６年 do. */
export function isSameDraft(a: ProfileDraft, b: ProfileDraft): boolean {
  return printed(a) === printed(b);
}

/** 2026, also with full-width digits or 年 behind; null for what is no year. */
export function yearOf(text: string): number | null {
  const digits = /^(\d{4})\s*年?(度)?$/.exec(text.normalize('NFKC').trim())?.[1];
  return digits === undefined ? null : Number(digits);
}

function typed(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

function printed(draft: ProfileDraft): string {
  const { packId, styles, year, department, code, level, unit, published } = draft;
  const chosen = Object.entries(styles).sort(([a], [b]) => (a < b ? -1 : 1));
  const typedYear = yearOf(year) ?? year.trim();
  const month = readMonth(published) ?? published.trim();
  const names = [typed(department), typed(code)];
  return JSON.stringify([packId, chosen, typedYear, ...names, level, unit, month]);
}
