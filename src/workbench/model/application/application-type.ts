import { HostError } from '../../protocol/host-error';
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
    /** Univer always calculates by itself: another mode is refused rather than ignored. */
    calculationMode: property(
      '1.1',
      () => 'Automatic',
      (_, value) => {
        const modes = ['Automatic', 'AutomaticExceptTables', 'Manual'] as const;
        if (oneOf(value, modes, 'calculationMode') === 'Manual') {
          throw new HostError(
            'UnsupportedOperation',
            'The workbench does not support manual calculation',
          );
        }
      },
    ),
    calculationState: readOnly('1.9', () => 'Done', { calculated: true }),
    decimalSeparator: readOnly('1.11', () => culture.decimalSeparator),
    thousandsSeparator: readOnly('1.11', () => culture.groupSeparator),
    useSystemSeparators: readOnly('1.11', () => true),
    cultureInfo: navigation('1.11', () => cultureInfoRef()),
    calculate: method('1.1', async (_, args, env) => {
      const type = oneOf(args[0], ['Recalculate', 'Full', 'FullRebuild'], 'calculationType');
      if (type !== 'Recalculate') env.engine.api.getFormula().executeCalculation();
      await env.engine.calculation.settle();
      return undefined;
    }),
    /** Univer calculates and draws when a batch is over anyway. */
    suspendApiCalculationUntilNextSync: method('1.6', () => undefined),
    suspendScreenUpdatingUntilNextSync: method('1.9', () => undefined),
  },
};

export const applicationMember = navigation<null>('1.1', () => refTo(applicationType, null));
