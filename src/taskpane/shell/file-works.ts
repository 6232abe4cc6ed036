import type * as App from '../../app';
import { loadWord } from '../../files/load-word';
import type { ExportsWork } from '../exports/exports-work';
import type { SetInsertion } from '../insert/set-insertion';
import type { SheetRemoval } from '../insert/sheet-removal';
import type { LastYearWork } from '../last-year/last-year-work';
import type { WhenUndone } from '../notice/end-with-undo';
import type { Turn } from '../store/turn';
import type { SubordinateWork } from '../subordinate-units/subordinate-work';
import type { WordWork } from '../word/word-work';

/** What the pane does with files: what comes of them and what goes into them. All of it is loaded once it is asked for. */
export interface FileWorks {
  readonly word: WordWork;
  readonly lastYear: LastYearWork;
  readonly exports: ExportsWork;
  readonly subordinates: SubordinateWork;
}

interface OfPane {
  readonly turn: Turn;
  readonly whenUndone: WhenUndone;
  readonly sets: SetInsertion;
  readonly removal: SheetRemoval;
}

export function createFileWorks(
  app: typeof App,
  workbook: App.WorkbookPort,
  { turn, whenUndone, sets, removal }: OfPane,
): FileWorks {
  const { problemOf } = app;
  return {
    word: {
      turn,
      read: async (request) => (await app.loadDisclosure()).readDisclosure(workbook, request),
      write: async (document) => (await loadWord()).writeDocument(document),
      fill: async (template, contentOf) => (await loadWord()).fillTemplate(template, contentOf),
      problemOf,
    },
    lastYear: {
      ...{ turn, whenUndone, sets, removal, problemOf },
      catalogue: async (packId) => {
        const { catalogue, withPackFirst } = await app.loadLastYear();
        return withPackFirst(packId, catalogue);
      },
      look: async () => (await app.loadLastYear()).lastYearHere(workbook),
      fill: async (request) => (await app.loadLastYear()).fillLastYear(workbook, request),
    },
    exports: {
      ...{ turn, whenUndone, sets, removal, problemOf },
      look: async (packId) => (await app.loadExports()).figuresHere(workbook, packId),
      write: async (forms) => (await app.loadExports()).writeProposals(workbook, forms),
    },
    subordinates: {
      ...{ turn, whenUndone, sets, removal, problemOf },
      tools: async () => (await app.loadSubordinates()).subordinatesIn(workbook),
    },
  };
}
