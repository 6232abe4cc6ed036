/** Which form, in which layout: of which pack, by what ids. Packs have forms of one id that differ. */
export interface FormRef {
  readonly packId: string;
  readonly formId: string;
  readonly styleId: string;
}

/** What a defined name of ours says: which form, which of its instances in the workbook, and which block or field, if any. */
export interface Mark extends FormRef {
  readonly instance: number;
  readonly part: string | null;
}

/** The names stand together at the top of Excel's list, and none looks like a cell address. */
const prefix = '_BF.';

/**
 * The layout fits between form and instance: it begins with a letter, an instance with a digit. Names may hold no hyphen, ids of
 * packs no underscore: the one is written as the other.
 */
export function printMark({ packId, formId, styleId, instance, part }: Mark): string {
  const pack = packId.replace(/-/g, '_');
  return `${prefix}${pack}.${formId}.${styleId}.${instance}${part === null ? '' : `.${part}`}`;
}

const pattern =
  /^_BF\.(?<pack>[a-z][a-z0-9_]*)\.(?<formId>[a-z]\w*)\.(?<styleId>[a-z]\w*)\.(?<instance>[1-9]\d{0,5})(?:\.(?<part>\w+))?$/i;

/** Null for a name that is not ours. Excel does not tell capital and small letters in names apart, but keeps them. */
export function parseMark(name: string): Mark | null {
  const parts = pattern.exec(name)?.groups;
  if (!parts) return null;
  return {
    packId: (parts.pack ?? '').replace(/_/g, '-'),
    formId: parts.formId ?? '',
    styleId: parts.styleId ?? '',
    instance: Number(parts.instance),
    part: parts.part ?? null,
  };
}

/** The first number that no name in the workbook uses for this form, not even a left-over one. */
export function nextInstance(form: FormRef, names: readonly string[]): number {
  const used = names.map(parseMark).filter((mark) => mark !== null && isMarkOf(mark, form));
  return Math.max(0, ...used.map((mark) => mark?.instance ?? 0)) + 1;
}

/** All layouts of a form are counted together. */
function isMarkOf(mark: Mark, { packId, formId }: FormRef): boolean {
  const same = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
  return same(mark.packId, packId) && same(mark.formId, formId);
}
