import type { ConditionalRule, Look } from './conditional-format-rule';
import { fromUniver, lookOf } from './conditional-format-univer';
import type { UniverRule } from './conditional-format-univer';
import type { Engine } from './engine';
import { areaOfRange, sortedAreas } from './structure/ranges';
import { composeStyles, formulaEngine, sheetsConditionalFormatting } from './univer';
import type { ICellData, IStyleData, Nullable } from './univer';

/** How a cell looks now, its conditional formats included. */
export interface ShownStyle {
  /** `#RRGGBB`, null where nothing is filled. */
  readonly fill: string | null;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: 'None' | 'Single' | 'Double';
  /** The lines that conditional formats draw; the cell's own borders are not among them. */
  readonly borders: Look['borders'];
}

type FormulaService = InstanceType<
  typeof sheetsConditionalFormatting.ConditionalFormattingFormulaService
>;

/**
 * Waits for all formulas, then goes by their results. Univer's own drawing keeps what it drew for up to 100 ms, so it
 * is not asked; the results are the same that it draws.
 */
export async function shownStyle(
  engine: Engine,
  sheetId: string,
  row: number,
  column: number,
): Promise<ShownStyle> {
  const own = lookOf(ownStyle(engine, sheetId, row, column));
  const looks = (await matching(engine, sheetId, row, column)).map(({ look }) => look);
  // The first rule wins where several say something of the same property.
  const shown: Look = Object.assign({}, own, ...looks.reverse()) as Look;
  return {
    fill:
      shown.fill === undefined || shown.fill === 'transparent' ? null : shown.fill.toUpperCase(),
    color: (shown.color ?? '#000000').toUpperCase(),
    bold: shown.bold ?? false,
    italic: shown.italic ?? false,
    strikethrough: shown.strikethrough ?? false,
    underline: shown.underline ?? 'None',
    borders: shown.borders,
  };
}

/** The rules that hold in a cell, the most important first. */
async function matching(
  engine: Engine,
  sheetId: string,
  row: number,
  column: number,
): Promise<readonly ConditionalRule[]> {
  const { injector, book } = engine;
  const model = injector.get(sheetsConditionalFormatting.ConditionalFormattingRuleModel);
  const covering = (model.getSubunitRules(book.getId(), sheetId) ?? []).filter(({ ranges }) =>
    ranges.map(areaOfRange).some((area) => {
      const down = row - area.row;
      const across = column - area.column;
      return down >= 0 && down < area.rows && across >= 0 && across < area.columns;
    }),
  );
  await calculated(engine, sheetId, covering);
  const found: ConditionalRule[] = [];
  for (const rule of covering) {
    if (!holds(engine, sheetId, rule, row, column)) continue;
    found.push(fromUniver(rule));
    if (rule.stopIfTrue) break;
  }
  return found;
}

/** Rules are calculated once something asks for them; theirs are formulas like those of cells from then on. */
async function calculated(
  engine: Engine,
  sheetId: string,
  rules: readonly UniverRule[],
): Promise<void> {
  const service = formulasOf(engine);
  const unitId = engine.book.getId();
  for (const rule of rules) {
    const formula = formulaOf(rule);
    if (!formula) continue;
    service.registerFormulaWithRange(unitId, sheetId, rule.cfId, formula, rule.ranges);
  }
  const isWaiting = (rule: UniverRule) => {
    const formula = formulaOf(rule);
    if (!formula) return false;
    const { status } = service.getFormulaResultWithCoords(unitId, sheetId, rule.cfId, formula);
    return status !== formulaEngine.FormulaResultStatus.SUCCESS;
  };
  await engine.calculation.settle();
  for (let turn = 0; rules.some(isWaiting); turn++) {
    if (turn > 200) throw new Error('The conditional formats were not calculated');
    // Univer announces a new formula in microtasks; the first calculation of a workbook starts by itself.
    await new Promise((resolve) => setTimeout(resolve, turn < 5 ? 0 : 10));
    await engine.calculation.settle();
  }
}

function holds(
  engine: Engine,
  sheetId: string,
  rule: UniverRule,
  row: number,
  column: number,
): boolean {
  const unitId = engine.book.getId();
  const formula = formulaOf(rule);
  if (formula === undefined) {
    const view = engine.injector.get(sheetsConditionalFormatting.ConditionalFormattingViewModel);
    const cell = view.getCellCfs(unitId, sheetId, row, column);
    const result = cell?.find(({ cfId }) => cfId === rule.cfId)?.result;
    return typeof result === 'object' && Object.keys(result).length > 0;
  }
  const [first] = sortedAreas(rule.ranges.map(areaOfRange));
  if (!first || formula === '') return false;
  const { result } = formulasOf(engine).getFormulaResultWithCoords(
    unitId,
    sheetId,
    rule.cfId,
    formula,
    row - first.row,
    column - first.column,
  );
  return result === true || result === 1 || result === 'TRUE';
}

function formulaOf({ rule }: UniverRule): string | undefined {
  const { CFRuleType, CFSubRuleType } = sheetsConditionalFormatting;
  return rule.type === CFRuleType.highlightCell && rule.subType === CFSubRuleType.formula
    ? rule.value
    : undefined;
}

function formulasOf(engine: Engine): FormulaService {
  return engine.injector.get(sheetsConditionalFormatting.ConditionalFormattingFormulaService);
}

function ownStyle(engine: Engine, sheetId: string, row: number, column: number): IStyleData {
  const worksheet = engine.book.getSheetBySheetId(sheetId)?.getSheet();
  const styles = engine.book.getWorkbook().getStyles();
  if (!worksheet) return {};
  const cell: Nullable<ICellData> = worksheet.getCellRaw(row, column);
  return composeStyles(
    styles.get(worksheet.getDefaultCellStyle() ?? undefined),
    worksheet.getRowStyle(row),
    worksheet.getColumnStyle(column),
    styles.getStyleByCell(cell),
  );
}
