import { formulaEngine, generateRandomId, ICommandService } from '../../engine/univer';
import type { Env } from '../env';
import { sameName } from '../worksheet/sheet-name';

/** A defined name of the workbook, or of one sheet. */
export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** With its equals sign. */
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  readonly sheetId: string | undefined;
}

/** How Univer marks a name that every sheet knows. */
const everywhere = 'AllDefaultWorkbook';

type KeptName = formulaEngine.IDefinedNamesServiceParam;

export function allNames(env: Env): readonly DefinedName[] {
  return Object.values(serviceOf(env).getDefinedNameMap(env.engine.book.getId()) ?? {}).map(seen);
}

function serviceOf(env: Env): formulaEngine.IDefinedNamesService {
  return env.engine.injector.get(formulaEngine.IDefinedNamesService);
}

function seen(item: KeptName): DefinedName {
  return {
    id: item.id,
    name: item.name,
    formula: `=${item.formulaOrRefString.replace(/^=/, '')}`,
    comment: item.comment ?? '',
    visible: !item.hidden,
    sheetId: item.localSheetId === everywhere ? undefined : item.localSheetId,
  };
}

/** The names of one scope, in the order of Excel's name manager. */
export function namesOf(sheetId: string | undefined, env: Env): readonly DefinedName[] {
  return allNames(env)
    .filter((item) => item.sheetId === sheetId)
    .toSorted((first, second) => first.name.localeCompare(second.name, 'en'));
}

export function findName(
  name: string,
  sheetId: string | undefined,
  env: Env,
): DefinedName | undefined {
  // Of names that are spelled alike in several scopes Univer finds one. With none of them it says so at once.
  if (!serviceOf(env).getValueByName(env.engine.book.getId(), name)) return undefined;
  return allNames(env).find((item) => item.sheetId === sheetId && sameName(item.name, name));
}

export function nameById(id: string, env: Env): DefinedName | undefined {
  const item = serviceOf(env).getValueById(env.engine.book.getId(), id);
  return item ? seen(item) : undefined;
}

/** What a name means on a sheet: its own names hide those of the workbook. */
export function nameSeenFrom(name: string, sheetId: string, env: Env): DefinedName | undefined {
  return findName(name, sheetId, env) ?? findName(name, undefined, env);
}

export function newNameId(): string {
  return generateRandomId();
}

/** Adds a name, or gives one that exists another content. */
export function putName(item: DefinedName, env: Env): void {
  const before = nameById(item.id, env);
  change(before ? set(before, env) : remove(item, env), set(item, env), env);
}

export function removeName(item: DefinedName, env: Env): void {
  change(set(item, env), remove(item, env), env);
}

interface NameMutation {
  readonly id: string;
  readonly params: object;
}

function change(undo: NameMutation, redo: NameMutation, env: Env): void {
  env.engine.injector.get(ICommandService).syncExecuteCommand(redo.id, redo.params);
  env.engine.undo.push({ undoMutations: [undo], redoMutations: [redo] });
}

/** Univer writes what begins with a reference without an equals sign, as its own name manager does. */
function set(item: DefinedName, env: Env): NameMutation {
  const bare = item.formula.slice(1);
  return {
    id: formulaEngine.SetDefinedNameMutation.id,
    params: {
      unitId: env.engine.book.getId(),
      id: item.id,
      name: item.name,
      formulaOrRefString: formulaEngine.isReferenceStrings(bare) ? bare : item.formula,
      comment: item.comment,
      hidden: !item.visible,
      localSheetId: item.sheetId ?? everywhere,
    },
  };
}

function remove(item: DefinedName, env: Env): NameMutation {
  return {
    id: formulaEngine.RemoveDefinedNameMutation.id,
    params: {
      unitId: env.engine.book.getId(),
      id: item.id,
      name: item.name,
      formulaOrRefString: item.formula,
    },
  };
}
