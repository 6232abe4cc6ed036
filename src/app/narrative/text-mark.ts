import { parseMark, printMark, type FormRef, type Mark } from '../../domain/layout/mark-name';

/** Texts on sheets are marked as forms are: _BF.text.narrative.henan_2022.1.N05. No pack has this id. */
const packId = 'text';

/** A whole text on a sheet of its own, or one section among the user's own cells. */
export type TextKind = 'narrative' | 'section';

/** One text of a workbook. */
export interface TextRef {
  readonly kind: TextKind;
  /** As names write it. */
  readonly style: string;
  readonly instance: number;
}

/** How a text of this style is marked; names may hold no hyphen. */
export function textRef(styleId: string, kind: TextKind = 'narrative'): FormRef {
  return { packId, formId: kind, styleId: markPart(styleId) };
}

/** How a section is called in names: N03-units is N03_units. */
export function markPart(id: string): string {
  return id.replaceAll('-', '_');
}

/** Null for a name of anything but a text. */
export function parseTextMark(name: string): (Mark & { readonly kind: TextKind }) | null {
  const mark = parseMark(name);
  if (mark?.packId !== packId) return null;
  const { formId } = mark;
  return formId === 'narrative' || formId === 'section' ? { ...mark, kind: formId } : null;
}

export function printTextMark({ kind, style, instance }: TextRef, part: string | null): string {
  return printMark({ ...textRef(style, kind), instance, part });
}

/** The name that says which bases a text has. It looks like no mark of a form. */
export function baseName({ kind, style, instance }: TextRef): string {
  return `_BF.base.${instance}.${kind}.${style}`;
}

export function isSameText(one: TextRef, other: TextRef): boolean {
  return one.kind === other.kind && one.style === other.style && one.instance === other.instance;
}
