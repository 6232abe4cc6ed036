import { insertForm } from '../app';
import { openWorkbook } from '../excel';
import { noticeOf, type Notice } from './notice/notice';
import { openNotice } from './notice/open-notice';

type CommandEvent = Office.AddinCommands.Event;

/** Gives the buttons of the ribbon their functions, under the names that manifest.xml calls. */
export function registerRibbonFunctions(): void {
  Office.actions.associate(
    'insertThreePublic',
    command(() => insert('F14')),
  );
  Office.actions.associate(
    'insertPerformanceTarget',
    command(async () => notYet),
  );
}

const notYet: Notice = { reason: 'notInThisVersion', left: [] };

/** Null for success: the new sheet in front of the user says enough. */
async function insert(formId: string): Promise<Notice | null> {
  const outcome = await insertForm(openWorkbook(), formId);
  return outcome.kind === 'failed' ? noticeOf(outcome.problem) : null;
}

/** Until an event is completed Excel lets no other button of the add-in work: it is, whatever happens. */
function command(run: () => Promise<Notice | null>): (event: CommandEvent) => Promise<void> {
  return async (event) => {
    try {
      const notice = await run();
      if (notice) await openNotice(notice);
    } finally {
      event.completed();
    }
  };
}
