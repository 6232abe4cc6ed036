import { eachTag, isTrue, relationshipsOf } from './package-parts';
import type { Attributes, PackageParts } from './package-parts';

/** What xl/workbook.xml says beyond what hucre reads. */
export interface WorkbookMarks {
  readonly path: string;
  /** In the order of the tabs. */
  readonly sheets: readonly { readonly name: string; readonly path: string }[];
  readonly names: readonly FileName[];
  readonly protection: Attributes | undefined;
}

/** A defined name as it stands in the file. */
export interface FileName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly hidden: boolean;
  /** The index of the sheet it belongs to. */
  readonly sheet: number | undefined;
}

export function readWorkbookMarks(parts: PackageParts): WorkbookMarks {
  const path =
    relationshipsOf('', parts).find(({ type }) => type === 'officeDocument')?.target ??
    'xl/workbook.xml';
  const targets = new Map(relationshipsOf(path, parts).map(({ id, target }) => [id, target]));
  const sheets: { name: string; path: string }[] = [];
  const names: (Omit<FileName, 'formula'> & { formula: string })[] = [];
  let protection: Attributes | undefined;
  let current: { formula: string } | undefined;
  eachTag(
    parts.text(path) ?? '',
    (tag, attributes) => {
      current = undefined;
      if (tag === 'sheet') {
        const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1] ?? '';
        sheets.push({ name: attributes.name ?? '', path: targets.get(id) ?? '' });
      } else if (tag === 'definedName') {
        const { name = '', comment = '', hidden, localSheetId } = attributes;
        const sheet = localSheetId === undefined ? undefined : Number(localSheetId);
        current = { ...{ name, comment, hidden: isTrue(hidden), sheet }, formula: '' };
        names.push(current as (typeof names)[number]);
      } else if (tag === 'workbookProtection') {
        protection = attributes;
      }
    },
    (text) => {
      if (current) current.formula += text;
    },
  );
  return {
    path,
    sheets,
    names: names.map((name) => ({ ...name, formula: name.formula.trim() })),
    protection,
  };
}
