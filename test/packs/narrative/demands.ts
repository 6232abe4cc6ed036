import { printedDemands } from './printed-demands';

/** What is asked of the text, and the tests that hold it: [what is asked, the file, words of a test in it]. */
export const demands: readonly (readonly [demand: string, file: string, test: string])[] = [
  ...printedDemands,
  // Filling.
  [
    'preview: figures lead to their cells, gaps to their fields',
    'test/browser/pane-narrative.on-page.ts',
    'figures lead to their cells, gaps to their fields',
  ],
  [
    'a sheet of its own: two requests, one step to undo',
    'test/host/add-in/insert-narrative.host.ts',
    'the text is a sheet of its own in two requests, one step to undo',
  ],
  [
    'real row heights',
    'test/app/plan-narrative.test.ts',
    'is a column of texts, each row high enough for its own',
  ],
  [
    'headings as official documents have them',
    'test/app/plan-narrative.test.ts',
    'headings have the typefaces of official documents',
  ],
  ['prints on A4', 'test/app/plan-narrative.test.ts', 'prints on A4 upright, one page wide'],
  [
    'refresh: two requests, one step',
    'test/host/add-in/refresh-text.host.ts',
    'a section out of date is brought up in two requests and one step',
  ],
  [
    'rows that the user made too full fit again with a refresh',
    'test/host/add-in/refresh-heights.host.ts',
    'a refresh makes rows fit that the user wrote more into',
  ],
  [
    'rows fit with a button where nothing is out of date',
    'test/host/add-in/refresh-heights.host.ts',
    'where nothing is out of date rows are made to fit when asked for',
  ],
  [
    'a refresh prints only the sections that read what changed',
    'test/packs/narrative/kept-sections.test.ts',
    'prints only the sections that read it',
  ],
  [
    'and they are those of a text that is printed anew',
    'test/packs/narrative/kept-sections.test.ts',
    'a text of kept sections is the one that is printed anew',
  ],
  [
    'in conflict nothing is written until somebody chooses',
    'test/host/add-in/refresh-text.host.ts',
    'in conflict it is left alone until somebody chooses',
  ],
  [
    'sections follow the figures, edited ones ask',
    'test/browser/pane-narrative.on-page.ts',
    'sections follow the figures, edited ones ask',
  ],
  [
    'of the year before is offered',
    'test/app/offered-terms.test.ts',
    'of the year before is offered',
  ],
  // Three ways.
  [
    'random edits: no word of the user is lost',
    'test/domain/merge/merge-random.test.ts',
    'no word of the user is lost, and none is said twice',
  ],
  [
    'random edits: no old figure without a mark',
    'test/domain/merge/merge-random.test.ts',
    'no old figure is left but in a sentence that asks',
  ],
  [
    'moved, split, joined, deleted, full width, blanks of Word',
    'test/domain/merge/rearranged.test.ts',
    'no word of the user is lost, and no old figure stays unasked',
  ],
  // Agreement.
  [
    'each rule on texts, kept and broken',
    'test/packs/text-rules.test.ts',
    '%s is kept in one example and broken in the other',
  ],
  [
    'free sentences: what is wrong is told, what is right is not',
    'test/packs/free-text/sentences.test.ts',
    'what is wrong is told in %s',
  ],
  [
    'each fix alone lessens what is wrong',
    'test/packs/free-text/sentences.test.ts',
    'less is wrong once it is mended: %s',
  ],
  [
    'no fix makes a right figure wrong',
    'test/packs/free-text/fixes-give-back.test.ts',
    'an amount typed otherwise comes back, nothing else changes',
  ],
  [
    'nor in the disclosures',
    'test/seeds/fixes-give-back.test.ts',
    'no fix makes wrong what is right',
  ],
  [
    'one mistake of an amount is told once',
    'test/packs/free-text/one-finding.test.ts',
    'one thing is told',
  ],
  [
    'a number against the names it announces',
    'test/packs/counted-words.test.ts',
    'Names behind the number',
  ],
  [
    'our own text breaks no rule',
    'test/packs/narrative/text-rules-on-styles.test.ts',
    'what %s prints of figures that agree breaks no rule',
  ],
  [
    'our own document is clean when it is checked again',
    'test/cli/narrate-again.test.ts',
    'the check says nothing of its tables that it does not say of the workbook',
  ],
  [
    'live on the sheet, when the text or a form changes',
    'test/host/add-in/check-texts.host.ts',
    'what a text says is checked when the text changes, and when a figure of a form does',
  ],
  [
    'a figure typed otherwise is found where it stands',
    'test/packs/narrative/slips-in-texts.test.ts',
    'is found where it stands, and mended to what it was',
  ],
  // Word.
  [
    'the document has all words and forms, LibreOffice opens it',
    'test/cli/narrate-word.test.ts',
    'all forms and all words of the text are in the document, and LibreOffice opens it',
  ],
  [
    'a template with named places',
    'test/cli/narrate-word.test.ts',
    'the places of a template are filled, and what could not be is told',
  ],
  [
    'a table is copied with its looks',
    'test/browser/pane-word.on-page.ts',
    'a table is copied with its looks',
  ],
  [
    'words of a user are never HTML',
    'test/files/rich-text.test.ts',
    'words of a user are never HTML',
  ],
  // Bad input.
  [
    'two forms of one kind',
    'test/browser/pane-narrative-bad-input.on-page.ts',
    'two forms of one kind are named with their sheets',
  ],
  [
    'a section that the user deleted stays deleted',
    'test/browser/pane-narrative-bad-input.on-page.ts',
    'a section whose rows the user deleted stays deleted',
  ],
  [
    'a template without or with unknown places',
    'test/browser/pane-narrative-bad-input.on-page.ts',
    'a template without places is refused with what to do',
  ],
  [
    'text of a web page',
    'test/browser/pane-narrative.on-page.ts',
    'code and blanks of a web page are told',
  ],
  ['faults at any request', 'test/host/add-in/text-faults.host.ts', 'a fault at any request'],
];

/** Asked, measured and not tested: the numbers are in docs/performance.md. */
export const measured: readonly (readonly [demand: string, file: string])[] = [
  ['the “三公” text against RosaeNLG', 'bench/rosaenlg-text.ts'],
  [
    'all sections of a department in 5 ms, a refresh of what depends on an edit',
    'bench/print-text.ts',
  ],
];
