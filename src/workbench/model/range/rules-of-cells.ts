import { offsetFormula } from '../../engine/structure/shift-formula';
import { areaOfRange, rangeOf } from '../../engine/structure/ranges';
import { shiftFormats, shiftValidations } from '../../engine/structure/shift-rules';
import type { Move, Mutations } from '../../engine/structure/shift-rules';
import { formulaEngine, ICommandService, Rectangle } from '../../engine/univer';
import type { Env } from '../env';
import { intersect } from '../../grid/area';
import type { Area } from '../../grid/area';

/** Takes conditional formats and data validation from cells; a rule that has other cells keeps those. */
export function clearRules(sheetId: string, area: Area, env: Env): void {
  changeRules(sheetId, env, (areas) =>
    areas.some((one) => intersect(one, area))
      ? Rectangle.subtractMulti(areas.map(rangeOf), [rangeOf(area)]).map(areaOfRange)
      : areas,
  );
}

/** Gives the rules of some cells to others as well: `offsets` say where the copies lie. */
export function copyRules(
  sheetId: string,
  source: Area,
  offsets: readonly { readonly rows: number; readonly columns: number }[],
  env: Env,
): void {
  changeRules(sheetId, env, (areas) => {
    const added = areas
      .flatMap((area) => intersect(area, source) ?? [])
      .flatMap((area) =>
        offsets.map(({ rows, columns }) => ({
          ...area,
          row: area.row + rows,
          column: area.column + columns,
        })),
      );
    return [...areas, ...added];
  });
}

function changeRules(
  sheetId: string,
  env: Env,
  areas: (before: readonly Area[]) => readonly Area[],
): void {
  const { injector, book, undo } = env.engine;
  const lexer = injector.get(formulaEngine.LexerTreeBuilder);
  const move: Move = {
    areas,
    // Relative formulas are said as seen from the first cell of the rule.
    formula(text, [before], [after]) {
      if (!before || !after) return text;
      const rows = after.row - before.row;
      const columns = after.column - before.column;
      return rows === 0 && columns === 0 ? text : offsetFormula(lexer, text, rows, columns);
    },
  };
  const place = { unitId: book.getId(), subUnitId: sheetId };
  const { redos, undos }: Mutations = { redos: [], undos: [] };
  shiftFormats(injector, place, move, { redos, undos });
  shiftValidations(injector, place, move, { redos, undos });
  if (redos.length === 0) return;
  const commands = injector.get(ICommandService);
  for (const { id, params } of redos) commands.syncExecuteCommand(id, params);
  undo.push({ redoMutations: redos, undoMutations: undos.reverse() });
}
