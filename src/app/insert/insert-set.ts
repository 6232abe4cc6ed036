import type { WorkbookPort } from '../ports';
import { problemOf } from '../problem';
import type { SetOutcome, SetRequest } from './write-set';

/** What inserts many comes when it is first needed: what inserts one form stays small. */
export async function insertSet(workbook: WorkbookPort, request: SetRequest): Promise<SetOutcome> {
  try {
    const { writeSet } = await import(/* webpackChunkName: "write-set" */ './write-set');
    return await writeSet(workbook, request);
  } catch (error) {
    const [first, ...rest] = request.forms.map(({ formId }) => formId);
    const failed = { formId: first ?? '', problem: problemOf(error) };
    return { inserted: [], failed, cancelled: false, remaining: rest };
  }
}
