import { insertOfButton } from '../app/insert/insert-of-button';
import { languageOfExcel } from '../app/messages/language-of-excel';
import type { RibbonButton } from '../domain/form/pack';
import { openWorkbook } from '../excel';
import { noticeOf, type Notice } from './notice/notice';
import { openNotice } from './notice/open-notice';

type CommandEvent = Office.AddinCommands.Event;

/** Gives the buttons of the ribbon their functions, under the names that manifest.xml calls. */
export function registerRibbonFunctions(): void {
  Office.actions.associate(
    'insertThreePublic',
    command(() => insert('threePublic')),
  );
  Office.actions.associate(
    'insertPerformanceTarget',
    command(() => insert('performanceTarget')),
  );
}

/** Null for success: the new sheet in front of the user says enough. */
async function insert(button: RibbonButton): Promise<Notice | null> {
  const problem = await insertOfButton(
    openWorkbook(),
    button,
    languageOfExcel(Office.context.displayLanguage),
  );
  return problem && noticeOf(problem);
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
