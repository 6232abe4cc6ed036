/** What is asked of the text, and the tests that hold it: [what is asked, the file, words of a test in it]. */
export const demands: readonly (readonly [demand: string, file: string, test: string])[] = [
  // The sections as the five seeds print them.
  [
    'N01, N03–N13, N18–N23: the text of each seed, character for character',
    'test/packs/narrative/seed-texts.test.ts',
    '%s %s is printed as the disclosure prints it',
  ],
  [
    'each section of each seed is printed, or it is said why not',
    'test/packs/narrative/seed-texts.test.ts',
    '%s: each section is printed, or it is said why not',
  ],
  [
    'mistakes of the seeds are corrected and listed',
    'test/packs/narrative/seed-texts.test.ts',
    'what is corrected is no longer in the text',
  ],
  [
    'docs/narrative.md shows the comparison',
    'test/packs/narrative/seed-texts.test.ts',
    'docs/narrative.md is what',
  ],
  [
    'the sentences of 上海, 安徽 and other places',
    'test/packs/narrative/sections-of-localities.test.ts',
    '%s, %s: %s',
  ],
  [
    'the 24 types of sections stand in some text, none twice',
    'test/packs/narrative/styles.test.ts',
    'every type of section stands in one',
  ],
  [
    'chapter skeletons with their headings',
    'test/packs/narrative/headings.test.ts',
    '%s has the headings of its locality, in their order',
  ],
  [
    'which sections a locality prints, and in which order',
    'test/packs/narrative/sections-of-localities.test.ts',
    '%s prints %s',
  ],
  [
    'N01: the laws are joined as the disclosures join them',
    'test/packs/narrative/sections-of-localities.test.ts',
    'three laws',
  ],
  [
    'N24: notes of tables, mark for mark',
    'test/packs/narrative/notes-of-tables.test.ts',
    '%s has its note, mark for mark',
  ],
  // N02, N14–N16: the user’s own words.
  [
    'duties, goals and measures are numbered, no word lost',
    'test/domain/narrative/own-numbers.test.ts',
    'a number that was given is taken away again, and no word with it',
  ],
  [
    'figures are offered for own words',
    'test/app/offered-figures.test.ts',
    'the amounts that are known are offered with their names',
  ],
  [
    'a figure in own words follows the table',
    'test/browser/pane-narrative.on-page.ts',
    'a figure that is put into own words follows the table',
  ],
  // N22, N24.
  [
    'terms are offered by what occurs in the text',
    'test/app/offered-terms.test.ts',
    'what occurs in the text is offered',
  ],
  ['notes of empty tables are those of the forms', 'test/app/check-empty-notes.test.ts', 'test'],
  // Figures and change words.
  [
    'patterns forwards and backwards, for random facts',
    'test/domain/narrative/patterns.test.ts',
    'what a pattern prints it reads back, whatever the figures and the style',
  ],
  [
    'no 增加0, no 下降0%, no double 。, no unpaired bracket',
    'test/packs/narrative/styles.test.ts',
    '%s is printed without slips and read back, whatever the figures',
  ],
  [
    'amounts in 元 or 万元: the text is the same',
    'test/packs/narrative/units-of-forms.test.ts',
    'the text is the same, whichever unit the forms are in',
  ],
  [
    'shares that add up to 100.00 on request',
    'test/domain/narrative/full-shares.test.ts',
    'shares of a whole add up to 100.00',
  ],
  ['shares on request in the command', 'test/cli/narrate.test.ts', 'shares with %j are %j'],
  [
    'what is missing is a gap with its name',
    'test/cli/narrate.test.ts',
    'a form that nobody filled in, and tables that are not there, are gaps with their names',
  ],
  [
    'facts are those of forms, profile and last year',
    'test/domain/narrative/collect-facts.test.ts',
    'test',
  ],
  [
    'N09: classes in the order of their codes, only those with an amount',
    'test/domain/narrative/collect-facts.test.ts',
    'classes come in the order of their codes, and those of nothing are left out',
  ],
  [
    'N07: nothing the year before, no percentage; no sign but the verb; never 减少0万元',
    'test/packs/narrative/asked-line-by-line.test.ts',
    'of what was nothing the year before no percentage is said',
  ],
  [
    'N03: n is the number of the names',
    'test/packs/narrative/asked-line-by-line.test.ts',
    'where offices are counted, there are as many as are named',
  ],
  [
    'rounding half up',
    'test/domain/narrative/print-number.test.ts',
    'percentages are rounded half up',
  ],
  [
    'N11, N19: the department’s own list, joined without a doubled 等',
    'test/domain/narrative/words-in-sentence.test.ts',
    '等 is said once',
  ],
  [
    'an error of a cell is a gap with its name',
    'test/cli/narrate-errors.test.ts',
    'is a gap with its name, and the check tells its cell',
  ],
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
    'test/host/add-in/refresh-text.host.ts',
    'a refresh makes rows fit that the user wrote more into',
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
    'no word of the user is lost',
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
