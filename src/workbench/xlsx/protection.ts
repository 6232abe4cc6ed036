import type { WriteSheet } from 'hucre/xlsx';
import type { SheetProtection } from '../model/worksheet/protection';
import { protectionOptions } from '../model/worksheet/protection-options';
import type { ProtectionOptions } from '../model/worksheet/protection-options';
import { legacyHash } from '../model/worksheet/password';
import { isTrue } from './package-parts';
import type { Attributes } from './package-parts';

type FileProtection = NonNullable<WriteSheet['protection']>;
type Act = Exclude<keyof ProtectionOptions, 'selectionMode'>;

const acts: readonly (readonly [keyof FileProtection & string, Act])[] = [
  ['formatCells', 'allowFormatCells'],
  ['formatColumns', 'allowFormatColumns'],
  ['formatRows', 'allowFormatRows'],
  ['insertColumns', 'allowInsertColumns'],
  ['insertRows', 'allowInsertRows'],
  ['insertHyperlinks', 'allowInsertHyperlinks'],
  ['deleteColumns', 'allowDeleteColumns'],
  ['deleteRows', 'allowDeleteRows'],
  ['sort', 'allowSort'],
  ['autoFilter', 'allowAutoFilter'],
  ['pivotTables', 'allowPivotTables'],
];

/** In a file most attributes forbid, and what is not said is forbidden; objects and scenarios are free unless said. */
export function readSheetProtection(
  attributes: Attributes | undefined,
): SheetProtection | undefined {
  if (!attributes || !isTrue(attributes.sheet)) return undefined;
  const allowed = acts.map(([name, act]) => [
    act,
    attributes[name] !== undefined && !isTrue(attributes[name]),
  ]);
  const selectionMode = isTrue(attributes.selectUnlockedCells)
    ? 'None'
    : isTrue(attributes.selectLockedCells)
      ? 'Unlocked'
      : 'Normal';
  const options = protectionOptions({
    ...Object.fromEntries(allowed),
    allowEditObjects: !isTrue(attributes.objects),
    allowEditScenarios: !isTrue(attributes.scenarios),
    selectionMode,
  });
  const { password } = attributes;
  return password ? { options, passwordHash: password } : { options };
}

export function writeSheetProtection({ options }: SheetProtection): FileProtection {
  return {
    sheet: true,
    ...Object.fromEntries(acts.map(([name, act]) => [name, options[act]])),
    objects: !options.allowEditObjects,
    scenarios: !options.allowEditScenarios,
    selectLockedCells: options.selectionMode === 'Normal',
    selectUnlockedCells: options.selectionMode !== 'None',
  };
}

/** What a file keeps of a password; undefined where there is none. */
export function writtenHash(locked: {
  readonly password?: string;
  readonly passwordHash?: string;
}): string | undefined {
  return locked.passwordHash ?? (locked.password ? legacyHash(locked.password) : undefined);
}
