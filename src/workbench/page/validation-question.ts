import type { Engine } from '../engine/engine';
import {
  DataValidationErrorStyle,
  DataValidationStatus,
  sheets,
  sheetsValidation,
} from '../engine/univer';
import type { ISheetDataValidationRule } from '../engine/univer';
import { ask } from './message';

/**
 * Univer refuses an entry where the rule says stop, and lets all others pass; Excel asks. The entry is in the cell
 * meanwhile, and is taken back when the answer is no.
 */
export function askAboutInvalidEntries({ injector }: Engine): void {
  const rules = injector.get(sheetsValidation.SheetDataValidationModel);
  const validator = injector.get(sheetsValidation.SheetsDataValidationValidatorService);
  const { writeCellInterceptor } = injector.get(sheets.SheetInterceptorService);

  async function accepted(unitId: string, sheetId: string, row: number, column: number) {
    const rule = rules.getRuleByLocation(unitId, sheetId, row, column);
    const question = rule && questionOf(rule);
    if (!question) return true;
    const status = await validator.validatorCell(unitId, sheetId, row, column);
    return status !== DataValidationStatus.INVALID || ask(question);
  }

  // Before Univer's own, which ends the chain: it hands on only after it has waited.
  writeCellInterceptor.intercept(sheets.VALIDATE_CELL, {
    priority: 1,
    handler: (_, { unitId, subUnitId, row, col }, next) =>
      next(accepted(unitId, subUnitId, row, col)),
  });
}

type RuleMessage = Pick<
  ISheetDataValidationRule,
  'errorStyle' | 'errorTitle' | 'error' | 'showErrorMessage'
>;

function questionOf({ errorStyle, errorTitle, error, showErrorMessage }: RuleMessage) {
  if (showErrorMessage === false) return undefined;
  const standard = '此值与此单元格定义的数据验证限制不匹配。';
  const text = [errorTitle, error || standard].filter(Boolean).join('\n');
  switch (errorStyle) {
    case DataValidationErrorStyle.WARNING:
      return { text: `${text}\n是否继续？ Go on?`, yes: '是 Yes', no: '否 No' };
    case DataValidationErrorStyle.INFO:
      return { text, yes: '确定 OK', no: '取消 Cancel' };
    default:
      return undefined;
  }
}
