import { renameSheet } from '../engine/structure/shift-formula';
import { validationMutations } from '../engine/structure/shift-rules';
import {
  formulaEngine,
  generateRandomId,
  mergeWorksheetSnapshotWithDefault,
  sheets,
  sheetsConditionalFormatting,
} from '../engine/univer';
import type { IWorksheetData } from '../engine/univer';
import type { Env } from '../model/env';
import { findName, newNameId, putName } from '../model/names/name-list';
import { copyName, sameName } from '../model/worksheet/sheet-name';
import type { WorkbookFile } from '../xlsx/workbook-file';

/** A sheet of the other workbook, and what it is called here. */
interface Brought {
  readonly data: Partial<IWorksheetData>;
  /** There. */
  readonly from: string;
  readonly id: string;
  readonly before: string;
  readonly name: string;
}

/**
 * All sheets of another workbook at the end of this one, as Excel's “Move or Copy” does. A name of a sheet that is taken gets a
 * number. A name of the other workbook that means cells of these sheets comes along: for the workbook where that has none of the same
 * name, else for its sheet alone (Microsoft's KB Q104501). What pointed to other sheets of the other workbook would be a link to it.
 */
export function bringSheets({ snapshot, sideData }: WorkbookFile, env: Env): readonly string[] {
  const { engine } = env;
  const brought = (snapshot.sheetOrder ?? []).flatMap((from): Brought[] => {
    const data = snapshot.sheets?.[from];
    return data ? [{ data, from, id: generateRandomId(), ...namesHere(data.name ?? '', env) }] : [];
  });
  for (const one of brought) insert(one, brought, snapshot.styles ?? {}, env);
  for (const one of brought) {
    addRules(one, snapshot, env);
    const own = `sheet/${one.from}/`;
    for (const [key, value] of sideData) {
      if (key.startsWith(own))
        engine.sideData.set(`sheet/${one.id}/${key.slice(own.length)}`, value);
    }
  }
  addNames(snapshot, brought, env);
  // It cannot be undone.
  engine.undo.clear();
  return brought.map(({ name }) => name);
}

function namesHere(before: string, env: Env) {
  const isTaken = env.engine.book.getSheets().some((one) => sameName(one.getSheetName(), before));
  return { before, name: isTaken ? copyName(before, env) : before };
}

function insert(
  { data, id, name }: Brought,
  brought: readonly Brought[],
  styles: NonNullable<WorkbookFile['snapshot']['styles']>,
  env: Env,
): void {
  const { book, api } = env.engine;
  const known = book.getWorkbook().getStyles();
  const cellData = structuredClone(data.cellData ?? {});
  for (const row of Object.values(cellData)) {
    for (const cell of Object.values(row as Record<number, { s?: unknown; f?: unknown }>)) {
      if (typeof cell.f === 'string') cell.f = translated(cell.f, brought, env);
      if (typeof cell.s === 'string') cell.s = known.setValue(styles[cell.s] ?? {});
    }
  }
  const sheet = mergeWorksheetSnapshotWithDefault({ ...data, id, name, cellData });
  const index = book.getNumSheets();
  const params = { unitId: book.getId(), index, sheet };
  api.syncExecuteCommand(sheets.InsertSheetMutation.id, params, { fromCollab: true });
}

/** A formula as it reads here, where its sheets may be called otherwise. */
function translated(formula: string, brought: readonly Brought[], env: Env): string {
  const lexer = env.engine.injector.get(formulaEngine.LexerTreeBuilder);
  return brought.reduce(
    (text, { before, name }) => (before === name ? text : renameSheet(lexer, text, before, name)),
    formula,
  );
}

interface SnapshotName {
  readonly name: string;
  readonly formulaOrRefString: string;
  readonly comment: string;
  readonly hidden: boolean;
  readonly localSheetId: string;
}

function addNames(snapshot: WorkbookFile['snapshot'], brought: readonly Brought[], env: Env): void {
  const names = resourceOf<Record<string, SnapshotName>>(snapshot, 'SHEET_DEFINED_NAME_PLUGIN');
  for (const item of Object.values(names ?? {})) {
    const before = `=${item.formulaOrRefString.replace(/^=/, '')}`;
    const formula = translated(before, brought, env);
    const own = brought.find(({ from }) => from === item.localSheetId);
    const meant = brought.find(({ before: sheet }) => mentions(before, sheet));
    if (!own && !meant) continue;
    const isTaken = findName(item.name, undefined, env) !== undefined;
    const sheetId = own?.id ?? (isTaken ? meant?.id : undefined);
    const { name, comment } = item;
    putName({ id: newNameId(), name, formula, comment, visible: !item.hidden, sheetId }, env);
  }
}

function mentions(formula: string, sheet: string): boolean {
  return formula.includes(`${sheet}!`) || formula.includes(`'${sheet.replaceAll("'", "''")}'!`);
}

function addRules({ id, from }: Brought, snapshot: WorkbookFile['snapshot'], env: Env): void {
  const { api, book } = env.engine;
  const place = { unitId: book.getId(), subUnitId: id };
  const validations = resourceOf<Record<string, object[]>>(
    snapshot,
    'SHEET_DATA_VALIDATION_PLUGIN',
  );
  for (const rule of validations?.[from] ?? []) {
    const params = { ...place, rule: { ...rule, uid: generateRandomId() } };
    api.syncExecuteCommand(validationMutations.add, params);
  }
  const formats = resourceOf<Record<string, object[]>>(
    snapshot,
    'SHEET_CONDITIONAL_FORMATTING_PLUGIN',
  );
  // Univer adds at the top.
  for (const rule of [...(formats?.[from] ?? [])].reverse()) {
    api.syncExecuteCommand(sheetsConditionalFormatting.AddConditionalRuleMutation.id, {
      ...place,
      rule,
    });
  }
}

function resourceOf<T>(snapshot: WorkbookFile['snapshot'], name: string): T | undefined {
  const found = snapshot.resources?.find((one) => one.name === name);
  return found && (JSON.parse(found.data) as T);
}
