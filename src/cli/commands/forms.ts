import type { FormDefinition } from '../../domain/form/form-definition';
import type { Pack } from '../../domain/form/pack';
import { availablePacks, findPack } from '../find-forms';
import { noWords } from '../no-words';
import type { Command } from './command';

/** Lists the forms there are. */
export const formsCommand: Command = {
  options: {
    pack: { takes: 'one' },
    'pack-file': { takes: 'several' },
    json: { takes: 'nothing' },
  },
  async run(options, terminal) {
    noWords(options);
    const catalogue = await availablePacks(options.all('pack-file'), terminal);
    const id = options.one('pack');
    const packs = id === null ? catalogue.packs : [findPack(id, catalogue)];
    terminal.print(
      options.has('json')
        ? JSON.stringify({ packs: packs.map(packFacts) }, null, 2)
        : packs.map(packText).join('\n\n'),
    );
    return 0;
  },
};

function packFacts({ id, title, forms, buttons }: Pack) {
  return {
    pack: id,
    title,
    buttons,
    forms: forms.map((form) => ({
      form: form.id,
      title: form.title,
      shortName: form.shortName,
      sheetName: form.sheetName,
      locality: form.locality,
      years: form.years,
      sources: form.sources,
      unit: form.unit,
      styles: form.styles.map(({ id: style, name }) => ({ style, name })),
    })),
  };
}

function packText({ id, title, forms }: Pack): string {
  return [`${id}  ${title.zh}`, ...forms.map(formText)].join('\n');
}

function formText({ id, title, styles }: FormDefinition): string {
  const names = styles.map((style) => `${style.id} ${style.name.zh}`);
  return `  ${id}  ${title}${names.length > 1 ? `  [${names.join(' | ')}]` : ''}`;
}
