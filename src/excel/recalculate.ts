import type { CalculatedHow } from '../app';
import { workbookError } from './host-problem';

export async function recalculate(): Promise<void> {
  try {
    await Excel.run(async (context) => {
      context.workbook.application.calculate('Recalculate');
      await context.sync();
    });
  } catch (error) {
    throw workbookError(error);
  }
}

/** How Excel calculates, once the batch is through. */
export function loadCalculation({ application }: Excel.Workbook): () => CalculatedHow {
  application.load('calculationMode');
  return () => ({ isByHand: application.calculationMode === 'Manual' });
}
