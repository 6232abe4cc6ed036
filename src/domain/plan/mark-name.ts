/** What a defined name of ours says: which form, which of its instances in the workbook, and which field, if any. */
export interface Mark {
  readonly formId: string;
  readonly instance: number;
  readonly part: string | null;
}

/** The names stand together at the top of Excel's list, and none looks like a cell address. */
const prefix = '_BF.';

export function printMark({ formId, instance, part }: Mark): string {
  return `${prefix}${formId}.${instance}${part === null ? '' : `.${part}`}`;
}

/** Null for a name that is not ours. Excel does not tell capital and small letters in names apart, but keeps them. */
export function parseMark(name: string): Mark | null {
  const parts = /^_BF\.(?<formId>\w+)\.(?<instance>[1-9]\d{0,5})(?:\.(?<part>\w+))?$/i.exec(
    name,
  )?.groups;
  if (!parts) return null;
  return { formId: parts.formId ?? '', instance: Number(parts.instance), part: parts.part ?? null };
}

/** The first number that no name in the workbook uses for this form, not even a left-over one. */
export function nextInstance(formId: string, names: readonly string[]): number {
  const used = names
    .map(parseMark)
    .filter((mark) => mark?.formId.toLowerCase() === formId.toLowerCase());
  return Math.max(0, ...used.map((mark) => mark?.instance ?? 0)) + 1;
}
