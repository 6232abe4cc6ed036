import { insertOfButton, prepareOfButton } from '../app/insert/insert-of-button';
import { languageOfExcel } from '../app/messages/language-of-excel';
import { prepareInTurn, type Idle } from '../app/insert/prepare-in-turn';
import type { RibbonButton } from '../domain/form/pack';
import { openWorkbook } from '../excel';
import { noticeOf, type Notice } from './notice/notice';
import { openNotice } from './notice/open-notice';

type CommandEvent = Office.AddinCommands.Event;

/** The names that manifest.xml calls. */
const buttons: Readonly<Record<string, RibbonButton>> = {
  insertThreePublic: 'threePublic',
  insertPerformanceTarget: 'performanceTarget',
};

/**
 * Gives the buttons of the ribbon their functions. Their runtime is started by the first press; where Excel keeps it, what the next
 * press would insert is made ready in the meantime.
 */
export function registerRibbonFunctions(idle: Idle): void {
  const workbook = openWorkbook();
  let stopPreparing: () => void = () => undefined;

  /** Null for success: the new sheet in front of the user says enough. */
  async function insert(button: RibbonButton): Promise<Notice | null> {
    stopPreparing();
    const language = languageOfExcel(Office.context.displayLanguage);
    const { problem, now } = await insertOfButton(workbook, button, language);
    if (now) {
      stopPreparing = prepareInTurn(
        Object.values(buttons),
        (next) => {
          // Whatever hinders it hinders the insertion too, which says so.
          prepareOfButton(workbook, next, now, language).catch(() => undefined);
        },
        idle,
      );
    }
    return problem && noticeOf(problem);
  }

  for (const [name, button] of Object.entries(buttons)) {
    Office.actions.associate(
      name,
      command(() => insert(button)),
    );
  }
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
