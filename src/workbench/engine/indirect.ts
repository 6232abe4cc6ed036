import { fromR1C1 } from '../formula/formula-r1c1';
import { formulaEngine } from './univer';
import type { Injector } from './univer';

/** What of Univer's INDIRECT is replaced; `_handleSingleObject` is private, and only this file knows it. */
interface Indirect {
  readonly row: number;
  readonly column: number;
  _handleSingleObject(text: TextValue, isA1: number): unknown;
}

interface TextValue {
  getValue(): string | number | boolean;
}

/** Univer reads `INDIRECT("RC[-1]",0)` as seen from A1, whatever cell it stands in. */
export function indirectFromItsCell(injector: Injector): void {
  const found = injector.get(formulaEngine.IFunctionService).getExecutor('INDIRECT');
  if (!found) throw new Error('Univer has no INDIRECT');
  const indirect = found as unknown as Indirect;
  const handle = indirect._handleSingleObject.bind(indirect);
  indirect._handleSingleObject = (text, isA1) => {
    if (isA1 !== 0) return handle(text, isA1);
    const { row, column } = indirect;
    const address = fromR1C1(`=${String(text.getValue())}`, { row, column })?.slice(1);
    return address === undefined || address.includes('#REF!')
      ? formulaEngine.ErrorValueObject.create(formulaEngine.ErrorType.REF)
      : handle(formulaEngine.StringValueObject.create(address), 1);
  };
}
