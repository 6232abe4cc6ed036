import type { CalculatedHow } from '../../app';
import { workbookError } from '../host-problem';

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

/** Where Excel calculates by itself an edit says as much: it is for where the user has it calculate, which raises no other event. */
export async function followCalculated(onCalculated: () => void): Promise<() => Promise<void>> {
  try {
    const { context, handler } = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const handler = worksheets.onCalculated.add(async () => {
        onCalculated();
      });
      await context.sync();
      return { context, handler };
    });
    // Only the context a handler was added with can remove it.
    return () =>
      Excel.run(context, async () => {
        handler.remove();
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
