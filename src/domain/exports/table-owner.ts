import { knownExpression } from '../check/known-expression';
import { labelKey } from '../read/label-key';
import type { Attributes, ExportWords } from './export-words';

/** Whose a table is. */
export type TableOwner = Required<Pick<Attributes, 'unitName'>> & Pick<Attributes, 'unitCode'>;

/** As a line above a table says (编制单位：某某局), or else what the table is called (112001某某局); null where neither does. */
export function ownerOf(
  name: string,
  captions: readonly string[],
  { unitLine, unitNamed }: Pick<ExportWords, 'unitLine' | 'unitNamed'>,
): TableOwner | null {
  const [said] = captions.flatMap(
    (line) => knownExpression(unitLine).exec(labelKey(line))?.[1] ?? [],
  );
  if (said !== undefined) return { unitName: said };
  const file = name.split(/[/\\]/).at(-1) ?? name;
  const parts = knownExpression(unitNamed).exec(labelKey(file.replace(/\.[A-Za-z]{2,5}$/, '')));
  const [, code, unit] = parts ?? [];
  if (unit === undefined) return null;
  return code === undefined ? { unitName: unit } : { unitCode: code, unitName: unit };
}
