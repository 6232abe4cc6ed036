import { strToU8, zipSync, type Zippable } from 'fflate';
import { checkSheetNames } from './check-sheet-names';
import type { NamedPlan } from './named-plan';
import { packageParts, type FileProperties } from './package-parts';
import { sharedTexts } from './shared-texts';
import { sheetPart } from './sheet-part';
import { styleSheet } from './style-sheet';

export interface WriteOptions extends FileProperties {
  /** In percent; 100 where nothing is said. */
  readonly zoom?: number;
}

/**
 * The sheets as a .xlsx file, the first one on top. The same plans and options make the same bytes.
 * @throws RangeError for names of sheets that Excel does not take, or that are given twice.
 */
export async function writeWorkbook(
  sheets: readonly NamedPlan[],
  { zoom = 100, ...properties }: WriteOptions = {},
): Promise<Uint8Array> {
  checkSheetNames(sheets.map(({ name }) => name));
  const texts = sharedTexts();
  const styles = styleSheet();
  const sheetParts = sheets.map(({ plan }, index): [string, string] => [
    `xl/worksheets/sheet${index + 1}.xml`,
    sheetPart(plan, { isShown: index === 0, zoom }, texts, styles),
  ]);
  const parts: Record<string, string> = {
    ...packageParts(sheets, properties),
    ...Object.fromEntries(sheetParts),
    'xl/styles.xml': styles.part(),
    'xl/sharedStrings.xml': texts.part(),
  };
  const files: Zippable = {};
  for (const [path, xml] of Object.entries(parts)) files[path] = strToU8(xml);
  return zipSync(files, { mtime: firstZipDay });
}

/** Archives count time from this day on, and ours says nothing with it. */
const firstZipDay = '1980-01-01T00:00:00';
