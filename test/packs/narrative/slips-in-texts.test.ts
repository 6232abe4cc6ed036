import fc from 'fast-check';
import { collectFacts } from '../../../src/domain/narrative/fact/collect-facts';
import { unknownProfile } from '../../../src/domain/form/profile';
import { checkText } from '../../../src/domain/text-check/check-text';
import { readStatements } from '../../../src/domain/statement/read-statements';
import { narrativeStyles } from '../../../src/packs/narrative';
import { statementWords } from '../../../src/packs/statements/statement-words';
import { textRules } from '../../../src/packs/text-rules/text-rules';
import { arbitraryDisclosure } from './arbitrary-disclosure';
import { printedText } from './printed-text';

const none = collectFacts([], [], unknownProfile);

test.each(narrativeStyles.map((style) => [style.id, style] as const))(
  'a figure of %s that is typed otherwise is found where it stands, and mended to what it was',
  (_, style) => {
    fc.assert(
      fc.property(arbitraryDisclosure([]), fc.nat(), ({ facts }, choice) => {
        const paragraphs = printedText(style, facts);
        const amounts = paragraphs.flatMap((text, paragraph) =>
          readStatements(text, statementWords).statements.flatMap((said) =>
            said.kind === 'level' && said.item !== null ? [{ paragraph, said }] : [],
          ),
        );
        const one = amounts[choice % amounts.length];
        if (!one) throw new Error('no amount is read');
        const { start, end } = one.said.amount;
        const right = paragraphs[one.paragraph] ?? '';
        const wrong = `${right.slice(0, start)}77777.77万元${right.slice(end)}`;
        const typed = paragraphs.with(one.paragraph, wrong);
        // 13586.60: that zeros at the end are printed is known only by another amount that has one.
        const zero = /\.\d*0万元/;
        fc.pre(!zero.test(right.slice(start, end)) || typed.some((text) => zero.test(text)));
        const source = {
          paragraphs: typed,
          facts: { ...none, facts },
          typed: {},
          labels: [],
          year: null,
          departments: [],
        };
        const found = checkText(source, statementWords, textRules).flatMap(
          ({ finding }) => finding ?? [],
        );
        const own = found.find(
          ({ rule, paragraph, start: from }) =>
            rule === 'X-TEXT-TABLE' && paragraph === one.paragraph && from === start,
        );
        const { fix } = own ?? {};
        const mended = fix && wrong.slice(0, fix.start) + fix.words + wrong.slice(fix.end);
        expect(mended).toBe(right);
      }),
      { numRuns: 40 },
    );
  },
);
