import { HostError, invalidArgument } from '../../protocol/host-error';
import type { Env } from '../env';

/** Excel keeps this name for its list of changes. */
const reserved = /^history$/i;
const forbidden = /[:\\/?*[\]\0]/;

/** Throws what Excel throws for a name a sheet cannot have; `sheetId` is the sheet that gets the name, if it exists. */
export function assertSheetName(name: string, env: Env, sheetId?: string): void {
  const fits = name.length >= 1 && name.length <= 31 && !forbidden.test(name);
  if (!fits || name.startsWith("'") || name.endsWith("'") || reserved.test(name)) {
    throw invalidArgument(`the sheet name ${name}`);
  }
  const taken = env.engine.book
    .getSheets()
    .some((sheet) => sheet.getSheetId() !== sheetId && sameName(sheet.getSheetName(), name));
  if (taken) {
    throw new HostError(
      'ItemAlreadyExists',
      `A resource with the same name or identifier already exists: ${name}`,
    );
  }
}

export function sameName(first: string, second: string): boolean {
  return first.toLowerCase() === second.toLowerCase();
}

/** `Sheet2`, `Sheet3` …: the name Excel gives to a sheet nobody named. */
export function nextSheetName(env: Env): string {
  const names = new Set(
    env.engine.book.getSheets().map((sheet) => sheet.getSheetName().toLowerCase()),
  );
  let number = names.size + 1;
  while (names.has(`sheet${String(number)}`)) number++;
  return `Sheet${String(number)}`;
}

/** `三公 (2)`: the name of a copy, never longer than Excel allows. */
export function copyName(name: string, env: Env): string {
  const names = new Set(
    env.engine.book.getSheets().map((sheet) => sheet.getSheetName().toLowerCase()),
  );
  const stem = name.replace(/ \(\d+\)$/, '');
  for (let number = 2; ; number++) {
    const suffix = ` (${String(number)})`;
    const candidate = stem.slice(0, 31 - suffix.length) + suffix;
    if (!names.has(candidate.toLowerCase())) return candidate;
  }
}
