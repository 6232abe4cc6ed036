/**
 * Every text of the pane with the arguments it takes. The catalogues and the callers are typed by it,
 * and a test compares it with the arguments that the ICU texts really name.
 */
export const messageArguments = {
  'app.title': [],
  'app.loading': [],
  'tab.insert': [],
  'tab.check': [],
  'tab.narrative': [],
  'tab.settings': [],
  'tabs.label': [],

  'insert.heading': [],
  'insert.button': ['form'],
  'insert.busy': ['form'],
  'insert.hint': [],
  'insert.done': ['sheet'],
  'insert.doneHint': [],
  'insert.failed': ['form'],
  'insert.left': ['sheets'],
  'notice.dismiss': [],

  'problem.cellEditMode': [],
  'problem.readOnly': [],
  'problem.protected': [],
  'problem.sheetProtected': [],
  'problem.tooLarge': [],
  'problem.connectionLost': [],
  'problem.apiMissing': [],
  'problem.unknownForm': [],
  'problem.unexpected': [],

  'totals.heading': [],
  'totals.empty': [],
  'totals.failed': [],
  'totals.outdated': [],
  'totals.show': ['address'],
  'totals.showFailed': ['sheet'],
  'totals.negative': [],
  'totals.noFigure': [],
  'unit.万元': [],
  'unit.元': [],

  'check.heading': [],
  'check.will': [],
  'check.now': [],
  'narrative.heading': [],
  'narrative.will': [],
  'narrative.now': [],
  'empty.goToInsert': [],

  'settings.language': [],
  'settings.languageAuto': [],
  'settings.languageChinese': [],
  'settings.languageEnglish': [],
  'settings.theme': [],
  'settings.themeNote': [],
  'settings.stored': [],
  'settings.notStored': [],
  'settings.help': [],
  'settings.helpNote': [],
  'settings.version': ['version'],

  'diagnosis.copy': [],
  'diagnosis.copied': [],
  'diagnosis.byHand': [],
  'diagnosis.text': [],

  'error.page': ['page'],
  'error.rest': [],
  retry: [],
} as const satisfies Record<string, readonly string[]>;

export type MessageKey = keyof typeof messageArguments;

export type MessageArguments<Key extends MessageKey> = Readonly<
  Record<(typeof messageArguments)[Key][number], string>
>;

/** All texts in one language, in ICU MessageFormat. */
export type Catalogue = Readonly<Record<MessageKey, string>>;
