import fc from 'fast-check';
import { webRemains, withoutWebRemains } from '../../src/domain/text/web-remains';

test.each([
  [
    '<p>负责&nbsp;审批。</p>\r\n<br/>\u200b\n\u3000\u00a0负责监督。\t\n',
    '负责 审批。\n负责监督。\n',
  ],
  ['<ul><li class="a">审批科</li><li>督查科</li></ul>', '审批科\n督查科'],
  ['“三公”&ldquo;经费&rdquo;&#8226;', '“三公”“经费”•'],
  ['12.34万元\u200b', '12.34万元'],
  ['<!-- 注 -->正文', '正文'],
  ['A&amp;B', 'A&B'],
  [
    '\u3000\u3000一、职责\n\n<P>负责审批</P>\n\u3000\u3000二、机构',
    '\u3000\u3000一、职责\n\n负责审批\n\u3000\u3000二、机构',
  ],
  ['按照<GB 15834>&nbsp;执行', '按照<GB 15834> 执行'],
])('%j is %j', (text, expected) => {
  expect(webRemains(text)).not.toBeNull();
  expect(withoutWebRemains(text)).toBe(expected);
});

test.each([
  '负责审批。\n负责监督。',
  '≤95%，<100万元',
  '3<5 且 5>3',
  'R&D；',
  '《办法》',
  '<ISO 9001>',
  '',
])('in %j there is nothing of a web page', (text) => {
  expect(webRemains(text)).toBeNull();
});

test('no word is left out, and nothing of a web page is left', () => {
  const piece = fc.constantFrom(
    ...['<p>', '</p>', '<br>', '&nbsp;', '\u200b', '\u00a0', '\n', '<a href="x">', '</a>'],
    ...['负责', '审批', '12.5万元', '。', '《办法》', ' '],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const words = pieces.filter((one) => /[\p{Script=Han}\d。]/u.test(one)).join('');
      const left = withoutWebRemains(pieces.join(''));
      expect(left.replace(/\s/g, '')).toBe(words);
      expect(webRemains(left)).toBeNull();
    }),
    { numRuns: 500 },
  );
});
