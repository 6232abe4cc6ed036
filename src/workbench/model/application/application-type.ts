import { refTo } from '../../protocol/object-type';
import { oneOf } from '../arguments';
import { method, navigation, property, readOnly } from '../define';
import type { ModelType } from '../define';
import { cultureInfoRef } from './culture-info';
import { culture } from './culture';

/** What Excel's calculation engine of 2019 and later calls itself. */
export const calculationEngineVersion = 191_029;

/** Excel.Application. */
export const applicationType: ModelType<null> = {
  name: 'Application',
  since: '1.1',
  members: {
    calculationEngineVersion: readOnly('1.9', () => calculationEngineVersion),
    /** There are no data tables of what-if analysis that could be excepted. */
    calculationMode: property(
      '1.1',
      (_, env) => (env.engine.calculation.isByHand ? 'Manual' : 'Automatic'),
      async (_, value, env) => {
        const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
        const { calculation } = env.engine;
        const mode = oneOf(value, modes, 'calculationMode');
        // What was changed before is calculated in the mode of before; what waited by hand is calculated at once.
        await calculation.settle();
        calculation.isByHand = mode === 'Manual';
        await calculation.settle();
      },
      { outsideWorkbook: true },
    ),
    calculationState: readOnly('1.9', () => 'Done', { calculated: true }),
    decimalSeparator: readOnly('1.11', () => culture.decimalSeparator),
    thousandsSeparator: readOnly('1.11', () => culture.groupSeparator),
    useSystemSeparators: readOnly('1.11', () => true),
    cultureInfo: navigation('1.11', () => cultureInfoRef()),
    calculate: method('1.1', async (_, args, env) => {
      const type = oneOf(args[0], ['Recalculate', 'Full', 'FullRebuild'], 'calculationType');
      if (type !== 'Recalculate') env.engine.api.getFormula().executeCalculation();
      await env.engine.calculation.recalculate();
      return undefined;
    }),
    /** Univer calculates and draws when a batch is over anyway. */
    suspendApiCalculationUntilNextSync: method('1.6', () => undefined),
    suspendScreenUpdatingUntilNextSync: method('1.9', () => undefined),
  },
};

export const applicationMember = navigation<null>('1.1', () => refTo(applicationType, null));
