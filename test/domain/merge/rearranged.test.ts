import fc from 'fast-check';
import { chosenText } from '../../../src/domain/merge/merged-text';
import { mergeTexts } from '../../../src/domain/merge/merge-texts';
import { gapFor, printedTwice } from './edited-text';

/** What people do to the whole of a text, its paragraphs numbered or not. */
const rearranged: readonly (readonly [string, (paragraphs: readonly string[]) => string])[] = [
  [
    'the last paragraph moved to the front',
    (all) => [...all.slice(-1), ...all.slice(0, -1)].join('\n'),
  ],
  ['all in the other order', (all) => [...all].reverse().join('\n')],
  ['each paragraph split behind its first comma', (all) => all.join('\n').replace(/，/g, '，\n')],
  ['all joined into one', (all) => all.join('')],
  ['the first deleted', (all) => all.slice(1).join('\n')],
  ['the numbers of the list gone', (all) => all.join('\n').replace(/^（.）/gm, '')],
  ['digits in full width', (all) => all.join('\n').replace(/[\d.]/g, wide)],
  [
    'blanks of Word between words and figures',
    (all) => all.join('\n').replace(/(\d+\.\d\d)/g, '\u00a0$1\u00a0'),
  ],
  [
    'a blank in front of each paragraph',
    (all) => all.map((one) => `\u3000\u3000${one}`).join('\n'),
  ],
  [
    'brackets and commas of half width',
    (all) => all.join('\n').replace(/，/g, ',').replace(/（/g, '(').replace(/）/g, ')'),
  ],
];

function wide(letter: string): string {
  return letter === '.' ? '．' : String.fromCharCode(letter.charCodeAt(0) + 0xfee0);
}

function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

const own = ['请各单位厉行节约', '本部门另行说明'];
const numbered = (all: readonly string[]) =>
  all.map((one, at) => `（${'一二三四五六'.charAt(at)}）${one}`);

describe.each([
  ['numbered', numbered],
  ['not numbered', (all: readonly string[]) => all],
] as const)('paragraphs %s', (_, made) => {
  test.each(rearranged)(
    '%s: no word of the user is lost, and no old figure stays unasked',
    (_name, edit) => {
      fc.assert(
        fc.property(printedTwice, ({ base, fresh, old }) => {
          const edited = edit(made(base));
          const mine = `${own[0] ?? ''}。${edited}${own[1] ?? ''}。`;
          const merged = mergeTexts({
            gapFor,
            base: made(base).join('\n'),
            mine,
            fresh: made(fresh).join('\n'),
          });
          const kept = chosenText(merged, () => 'mine');
          expect(own.filter((words) => !kept.includes(words))).toEqual([]);
          const agreed = merged.flatMap((part) =>
            part.kind === 'agreed' ? [plain(part.text)] : [],
          );
          expect(old.filter((figure) => agreed.some((text) => says(text, plain(figure))))).toEqual(
            [],
          );
        }),
        { numRuns: 300 },
      );
    },
  );
});

/** 10.07 is no part of 5010.07. */
function says(text: string, figure: string): boolean {
  return new RegExp(`(?<![\\d.])${figure.replace('.', '\\.')}`).test(text);
}
