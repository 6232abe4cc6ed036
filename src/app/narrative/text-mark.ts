import { parseMark, type FormRef, type Mark } from '../../domain/plan/mark-name';

/** Texts on sheets are marked as forms are: _BF.text.narrative.henan_2022.1.N05. No pack has this id. */
const packId = 'text';
const formId = 'narrative';

/** How a text of this style is marked; names may hold no hyphen. */
export function textRef(styleId: string): FormRef {
  return { packId, formId, styleId: markPart(styleId) };
}

/** How a section is called in names: N03-units is N03_units. */
export function markPart(id: string): string {
  return id.replaceAll('-', '_');
}

/** Null for a name of anything but a text. */
export function parseTextMark(name: string): Mark | null {
  const mark = parseMark(name);
  return mark?.packId === packId && mark.formId === formId ? mark : null;
}
