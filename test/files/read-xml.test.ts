import { readXml } from '../../src/files/package/read-xml';
import { StopReading } from '../../src/files/package/stop-reading';

/** What a visitor hears of a part; the last word is why it stopped. */
function heard(xml: string): string {
  const said: string[] = [];
  try {
    readXml(xml, 'part', {
      open: (name, attributes) => {
        const a = attributes.get('a');
        said.push(a === undefined ? `<${name}>` : `<${name} ${a}>`);
      },
      close: (name) => said.push(`</${name}>`),
      text: (text) => said.push(text),
    });
  } catch (error) {
    if (!(error instanceof StopReading)) throw error;
    said.push(` ${error.reason}`);
  }
  return said.join('');
}

const nested = (depth: number) => '<c>'.repeat(depth) + '</c>'.repeat(depth);

test.each<[what: string, xml: string, said: string]>([
  ['names without their prefixes', '<x:r><w:c/></x:r>', '<r><c></c></r>'],
  ['a declaration', '<?xml version="1.0" encoding="UTF-8"?>\r\n<r/>\n', '\n<r></r>\n'],
  ['entities in texts', '<r>&lt;&amp;&#10;&#x4e00;&#x20BB7;</r>', '<r><&\n一𠮷</r>'],
  ['entities in attributes', '<r a="&quot;&apos;&#10;"/>', '<r "\'\n></r>'],
  ['line ends', '<r>1\r\n2\r3</r>', '<r>1\n2\n3</r>'],
  ['a comment and an instruction', '<r>1<!-- a --><?pi a?>2</r>', '<r>12</r>'],
  ['CDATA', '<r><![CDATA[a<b]]></r>', '<r>a<b</r>'],
  ['names in other letters', '<表 a="1"/>', '<表 1></表>'],
  ['a name that objects have', '<constructor/>', '<constructor></constructor>'],
  ['a tag that is never closed', '<r><c></r>', '<r><c></c> damaged'],
  ['a file that was cut off', '<r><c', '<r> damaged'],
  ['an attribute twice', '<r a="1" a="2"/>', ' damaged'],
  ['an entity of its own', '<r>&b;</r>', '<r> damaged'],
  ['a number that is no letter', '<r>&#xD800;</r>', '<r> damaged'],
  ['half a letter', '<r>\ud800</r>', '<r> damaged'],
  ['a letter that may not be there', '<r>\u0000</r>', '<r> damaged'],
  ['two roots', '<r/><r/>', '<r></r> damaged'],
  ['nothing', '', ' damaged'],
  ['a document type', '<!DOCTYPE r><r/>', ' hostile'],
  ['as deep as may be', nested(100), nested(100)],
  ['deeper', nested(101), `${'<c>'.repeat(100)} hostile`],
])('%s', (_, xml, said) => {
  expect(heard(xml)).toBe(said);
});

const many = Array.from({ length: 5000 }, (_, at) => `<c${at} a="${at}"></c${at}>`).join('');
const wide = Array.from({ length: 500 }, (_, at) => ` b${at}=""`).join('');

test.each([
  ['thousands of names', many, many.replace(/ a="(\d+)"/g, ' $1')],
  ['hundreds of attributes', `<c${wide} a="1"></c>`, '<c 1></c>'],
])('%s are read all the same', (_, content, said) => {
  expect(heard(`<r>${content}</r>`)).toBe(`<r>${said}</r>`);
});

test.each<[what: string, tag: string, local: string | undefined, prefixed: string | undefined]>([
  ['Word’s own before others', 'x:id="1" id="2" w:id="3"', '3', '1'],
  ['without a prefix before other prefixes', 'x:id="1" id="2"', '2', '1'],
  ['of whatever prefix', 'x:id="1" y:id="2"', '1', '1'],
  ['without a prefix', 'id="1"', '1', undefined],
  ['none', 'ids="1" x:ids="2"', undefined, undefined],
])('an attribute is found by its name: %s', (_, tag, local, prefixed) => {
  const found: (string | undefined)[] = [];
  readXml(`<c ${tag}/>`, 'part', {
    open: (__, attributes) => found.push(attributes.local('id'), attributes.prefixed('id')),
  });
  expect(found).toEqual([local, prefixed]);
});
