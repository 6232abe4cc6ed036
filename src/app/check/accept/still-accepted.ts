import type { WorkbookPort } from '../../ports';
import { parseAcceptanceName } from './acceptance';
import type { Acceptance } from './acceptance-record';

/**
 * Those that nobody undid: Ctrl+Z takes the name of an acceptance away, and no event tells of it. All, where the workbook cannot be
 * asked.
 */
export async function stillAccepted(
  workbook: Pick<WorkbookPort, 'readNotes'>,
  accepted: readonly Acceptance[],
): Promise<readonly Acceptance[]> {
  if (accepted.length === 0) return accepted;
  const notes = await workbook.readNotes().catch(() => null);
  if (!notes) return accepted;
  const ids = new Set(notes.names.map(parseAcceptanceName));
  return accepted.filter(({ record }) => ids.has(record.id));
}
