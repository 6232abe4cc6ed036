/** What is asked of the sentences as they are printed: [what is asked, the file, words of a test in it]. */
export const printedDemands: readonly (readonly [demand: string, file: string, test: string])[] = [
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
    'test/packs/narrative/sections-of-styles.test.ts',
    '%s prints %s',
  ],
  [
    'N01: the laws are joined as the disclosures join them',
    'test/packs/narrative/sections-of-localities.test.ts',
    'three laws',
  ],
  [
    'N01: what joins local rules to the laws is said once',
    'test/packs/narrative/sections-of-localities.test.ts',
    'laws, and local rules typed with the word that joins them',
  ],
  [
    'N11: only items that are not nothing, in the order of the user',
    'test/packs/narrative/sections-of-localities.test.ts',
    'items of the running costs, one of nothing',
  ],
  [
    'N19: the eight categories of vehicles',
    'test/packs/narrative/sections-of-localities.test.ts',
    'eight categories of vehicles',
  ],
  [
    'N24: the note of other places is taken for one',
    'test/app/check-empty-notes.test.ts',
    'the note of other places',
  ],
  [
    'headings: no number that was lost where numbering was automatic',
    'test/packs/narrative/headings.test.ts',
    'no heading of $id has a number that was lost and typed',
  ],
  [
    'N02: two levels, 一、 with （一） below',
    'test/domain/narrative/numbers-in-levels.test.ts',
    'numbers of two levels are taken away again, and no word or level with them',
  ],
  [
    'N12: 预算未安排此项支出 with its reason, 无“三公”经费财政拨款支出, and how many the amounts are for',
    'test/packs/narrative/three-public-wording.test.ts',
    'an item that is nothing, and why',
  ],
  [
    'N12: why there is none of an item is offered only where there is none',
    'test/app/plan-narrative.test.ts',
    'of %j is offered why there is none: %j',
  ],
  [
    'N12: a list over paragraphs with such an item adds up all the same',
    'test/packs/lists-with-none.test.ts',
    'a list over paragraphs with %s and %s: %j',
  ],
  [
    'N22: the terms of the disclosures, and those that others add',
    'test/packs/narrative/named-demands.test.ts',
    'the term %s is known',
  ],
  [
    'N02, N05, N07, N09–N11, N13, N18, N21–N23: nothing, the first year, one source, empty lists',
    'test/packs/narrative/named-demands.test.ts',
    'One line for each demand that a text has a sentence of its own for',
  ],
  [
    'N24: funds of nothing are noted in the words of the place',
    'test/packs/narrative/notes-of-tables.test.ts',
    'funds that are nothing are noted in the words of $id',
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
  [
    'number printing and zero wording chosen by the department: no slip, read back, no rule broken',
    'test/packs/narrative/text-rules-on-styles.test.ts',
    'what %s prints of figures that agree breaks no rule',
  ],
  [
    'a text printed otherwise keeps the words of an edit',
    'test/packs/narrative/merged-styles.test.ts',
    '%s: what is printed otherwise keeps the words of an edit',
  ],
  ['number printing in the command', 'test/cli/narrate.test.ts', 'a text printed with %j says %s'],
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
];
