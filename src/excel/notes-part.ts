import { notesNamespace } from '../app';

/** What the part of our namespace says, once the batch is through: empty where there is none, or more than one. */
export function loadNotes(
  parts: Excel.CustomXmlPartScopedCollection,
): OfficeExtension.ClientResult<string> {
  return parts.getOnlyItemOrNullObject().getXml();
}

/** Puts the notes into the one part, whatever parts there were. */
export function writeNotes(
  workbook: Excel.Workbook,
  known: readonly { readonly id: string }[],
  notes: string,
): void {
  const [first, ...others] = known;
  for (const { id } of others) workbook.customXmlParts.getItem(id).delete();
  if (first) workbook.customXmlParts.getItem(first.id).setXml(notes);
  else workbook.customXmlParts.add(notes);
}

export function notesParts(workbook: Excel.Workbook): Excel.CustomXmlPartScopedCollection {
  return workbook.customXmlParts.getByNamespace(notesNamespace);
}
