import type { Words } from '../../src/domain/form/words';

const deeds = [
  ...[
    'check',
    'fill',
    'restore',
    'change',
    'correct',
    'replace',
    'type',
    'write',
    'give',
    'use',
    'add',
  ],
  ...[
    'delete',
    'make',
    'let',
    'open',
    'look',
    'keep',
    'leave',
    'move',
    'name',
    'say',
    'rewrite',
    'calculate',
  ],
].flatMap((deed) => [deed, deed[0]?.toUpperCase() + deed.slice(1)]);

/** What a reader would stumble over in a message, by name; contents of cells and names in quotation marks are what they are. */
export function messageFaults({ zh, en }: Words): string[] {
  const [chinese, english] = [withoutQuoted(zh, 'zh'), withoutQuoted(en, 'en')];
  return [
    ...faultsOf(zh, chinese, {
      'zh: ASCII mark between Chinese words': /\p{Script=Han}[,;:!?()](?=\p{Script=Han})/u,
      'zh: ends without 。': /[^。]$/,
      'zh: says nothing to do': /^(?!.*(?:请|一键|无误的可以不改))/s,
      'zh: marks that part nothing': /[，。、：；]{2}|（）|^[，。、：；]/,
    }),
    ...faultsOf(en, english, {
      'en: Chinese marks': /[，。、；：！？（）《》「」【】〔〕]/,
      'en: ends without a full stop': /[^.]$/,
      'en: says nothing to do': new RegExp(`^(?!.*\\b(?:${deeds.join('|')})\\b)`, 's'),
      'en: begins with a small letter': /^[a-z]/,
      'en: marks or rooms that part nothing': / {2}|\( *\)| [,.;]|[,;.]{2}/,
      'en: plural of one': /(?<![\d.])\b1 (?:indicators|characters|places|forms|words)\b/,
    }),
  ];
}

function faultsOf(
  whole: string,
  plain: string,
  patterns: Readonly<Record<string, RegExp>>,
): string[] {
  const named = Object.keys(patterns).filter((name) => patterns[name]?.test(plain));
  const gaps = /undefined|null|NaN|\[object|\{\w*\}|Infinity|「」|“”|《》/.test(whole);
  return gaps ? [...named, `a gap: ${whole}`] : named;
}

/** Quotations become X: in Chinese what stands in 「」, “” or 《》, and what a sentence shows of a text; in English what stands in “”. */
function withoutQuoted(text: string, language: keyof Words): string {
  const quoted =
    language === 'zh'
      ? /“[^”]*”|《[^》]*》|「(?:“[^”]*”|[^「」])*」|（…?[^（）]*…?）/g
      : /“[^”]*”/g;
  return text.replace(quoted, 'X');
}
