import type { Json } from '../../protocol/messages';
import type { Env } from '../env';

/**
 * The settings of the add-in in this workbook, by key, as JSON text: what Office.context.document.settings stores and
 * Excel.SettingCollection shows. Not part of undo.
 */
export const documentSettingsKey = 'workbook/document-settings';

export function storedSettings(env: Env): Readonly<Record<string, string>> {
  return env.engine.sideData.get<Readonly<Record<string, string>>>(documentSettingsKey) ?? {};
}

export function setting(key: string, env: Env): Json | undefined {
  const stored = storedSettings(env);
  return Object.hasOwn(stored, key) ? (JSON.parse(stored[key] ?? 'null') as Json) : undefined;
}

/** Undefined takes the setting away. */
export function storeSetting(key: string, value: unknown, env: Env): void {
  const others = Object.entries(storedSettings(env)).filter(([name]) => name !== key);
  const entries = value === undefined ? others : [...others, [key, JSON.stringify(value)] as const];
  env.engine.sideData.set(documentSettingsKey, Object.fromEntries(entries), { undoable: false });
}
