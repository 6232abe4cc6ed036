import { readFileSync } from 'node:fs';
import { ManifestProblem } from '../../src/workbench/manifest/manifest-problem';
import { readManifest } from '../../src/workbench/manifest/read-manifest';

const good = readFileSync('manifest.xml', 'utf8');

/** The lines of the text, counted from 1, that hold the words. */
function lineOf(words: string): number {
  return good.split('\n').findIndex((line) => line.includes(words)) + 1;
}

function problemOf(text: string): ManifestProblem {
  try {
    readManifest(text, 'zh-CN');
  } catch (problem) {
    if (problem instanceof ManifestProblem) return problem;
    throw problem;
  }
  throw new Error('the manifest was accepted');
}

test('reads words and addresses of a button', () => {
  expect(readManifest(good, 'en-us').groups[0]?.buttons[1]).toEqual({
    id: 'BudgetForms.ThreePublic',
    label: 'Insert “Three Public Expenses” Form',
    tooltip: expect.stringContaining('three public expenses'),
    icon: expect.objectContaining({ 16: 'https://localhost:3000/assets/three-public-16.png' }),
    action: { kind: 'function', name: 'insertThreePublic' },
  });
});

const replaced = (from: string, to: string) => good.replace(from, to);

test.each<[what: string, text: string, line: number, words: RegExp]>([
  ['nothing', '', 1, /XML|empty/],
  ['no XML', 'hello', 1, /XML/],
  ['another document', '<html></html>', 1, /<OfficeApp>/],
  ['an unclosed element', replaced('</Hosts>', ''), lineOf('</OfficeApp>'), /XML/],
  ['a document type', `<!DOCTYPE a [<!ENTITY b "c">]>${good}`, 1, /XML|DOCTYPE/],
  ['an id that is no GUID', good.replace(/<Id>.*<\/Id>/, '<Id>42</Id>'), lineOf('<Id>'), /GUID/],
  ['no version', good.replace(/<Version>.*<\/Version>/, ''), lineOf('<OfficeApp'), /<Version>/],
  [
    'an empty version',
    good.replace(/<Version>.*<\/Version>/, '<Version/>'),
    lineOf('<Version>'),
    /<Version>/,
  ],
  [
    'a label without resource',
    replaced('<Label resid="check.label"/>', '<Label resid="chek.label"/>'),
    lineOf('<Label resid="check.label"/>'),
    /chek\.label/,
  ],
  [
    'a resource id used twice',
    replaced(' id="check.label"', ' id="pane.label"'),
    lineOf(' id="pane.label"'),
    /pane\.label/,
  ],
  [
    'an unknown action',
    replaced('xsi:type="ExecuteFunction"', 'xsi:type="ExecuteMagic"'),
    lineOf('xsi:type="ExecuteFunction"'),
    /ExecuteMagic/,
  ],
  ['a menu', replaced('xsi:type="Button"', 'xsi:type="Menu"'), lineOf('xsi:type="Button"'), /Menu/],
  [
    'another host',
    replaced('<Host xsi:type="Workbook">', '<Host xsi:type="Document">'),
    lineOf('<VersionOverrides') + 1,
    /Workbook/,
  ],
  [
    'a function without name',
    replaced('<FunctionName>insertThreePublic</FunctionName>', ''),
    lineOf('<FunctionName>insertThreePublic') - 1,
    /FunctionName/,
  ],
])('%s: says the line and what is wrong', (_, text, line, words) => {
  const problem = problemOf(text);
  expect(problem.message).toMatch(words);
  expect(problem.message).toMatch(/\p{Script=Han}.*manifest\.xml, line \d+: [^\n]+\.$/u);
  expect(problem.line).toBe(line);
});
