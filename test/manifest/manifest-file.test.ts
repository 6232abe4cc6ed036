import { readFileSync } from 'node:fs';
import type { ButtonAction } from '../../src/workbench/manifest/manifest';
import { readManifest } from '../../src/workbench/manifest/read-manifest';
import {
  attributeOf,
  childAt,
  childrenOf,
  findChild,
  readXml,
  type XmlElement,
} from '../../src/workbench/manifest/xml-element';

const text = readFileSync('manifest.xml', 'utf8');
const app = readXml(text);
const all = [app, ...descendants(app)];
const chinese = readManifest(text, 'zh-CN');
const english = readManifest(text, 'en-US');

function descendants(element: XmlElement): readonly XmlElement[] {
  return element.children.flatMap((child) => [child, ...descendants(child)]);
}

function withAttribute(name: string): readonly XmlElement[] {
  return all.filter((element) => element.attributes[name] !== undefined);
}

function duplicates(values: readonly string[]): readonly string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

/** Every text a person reads: the element, and how long Office lets it be. */
function texts(): readonly (readonly [string, XmlElement, number])[] {
  const resources = childAt(app, 'VersionOverrides', 'Resources');
  const strings = (kind: string, limit: number) =>
    childAt(resources, kind).children.map(
      (element) => [attributeOf(element, 'id'), element, limit] as const,
    );
  return [
    ['DisplayName', childAt(app, 'DisplayName'), 125],
    ['Description', childAt(app, 'Description'), 250],
    ...strings('ShortStrings', 125),
    ...strings('LongStrings', 250),
  ];
}

describe('what the manifest declares', () => {
  test('a task pane add-in for Excel that older Excels may load', () => {
    expect(app.attributes['xsi:type']).toBe('TaskPaneApp');
    expect(childrenOf(childAt(app, 'Hosts'), 'Host').map((host) => host.attributes)).toEqual([
      { Name: 'Workbook' },
    ]);
    expect(chinese.requirements).toEqual([{ name: 'ExcelApi', minVersion: '1.1' }]);
    expect(childAt(app, 'Permissions').text).toBe('ReadWriteDocument');
  });

  test('no text tells of something that is still to come', () => {
    const said = texts().flatMap(([id, element]) =>
      [element, ...element.children].flatMap(({ attributes }) =>
        [attributes['DefaultValue'], attributes['Value']].flatMap((text) =>
          text !== undefined && /这一版|还没有|还不能|this version|\byet\b/i.test(text)
            ? [`${id}: ${text}`]
            : [],
        ),
      ),
    );
    expect(said).toEqual([]);
  });

  test('Chinese is the default language', () => {
    expect(childAt(app, 'DefaultLocale').text).toBe('zh-CN');
    expect(readManifest(text, 'fr-FR')).toEqual(chinese);
  });

  test('no shared runtime, no custom functions', () => {
    const names = all.map((element) => element.name);
    expect(names).not.toContain('Runtimes');
    expect(names.filter((name) => /CustomFunctions|Runtime/.test(name))).toEqual([]);
    expect(all.flatMap((element) => Object.values(element.attributes))).not.toContain(
      'CustomFunctions',
    );
  });

  test('an id of its own', () => {
    expect(chinese.id).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
  });

  test('its version is 1. and that of the package: validation refuses versions below 1.0', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(version).toMatch(/^\d{1,5}\.\d{1,5}\.\d{1,5}$/);
    expect(chinese.version).toBe(`1.${version}`);
  });
});

describe('ids', () => {
  test('every resource id fits into 32 characters', () => {
    const ids = withAttribute('resid').map((each) => attributeOf(each, 'resid'));
    expect(ids.filter((id) => id.length > 32)).toEqual([]);
    expect(ids.length).toBeGreaterThan(50);
  });

  test('no id occurs twice', () => {
    expect(duplicates(withAttribute('id').map((each) => attributeOf(each, 'id')))).toEqual([]);
  });

  test('every reference has its resource, every resource is used', () => {
    const used = new Set(withAttribute('resid').map((each) => attributeOf(each, 'resid')));
    const defined = withAttribute('id')
      .filter((each) => 'DefaultValue' in each.attributes)
      .map((each) => attributeOf(each, 'id'));
    expect([...used].sort()).toEqual([...defined].sort());
  });
});

describe('texts', () => {
  test.each(texts())(
    '%s has a Chinese and an English text of allowed length',
    (_, element, max) => {
      const override = findChild(element, 'Override');
      expect(override?.attributes['Locale']).toBe('en-US');
      const zh = attributeOf(element, 'DefaultValue');
      const en = override === undefined ? '' : attributeOf(override, 'Value');
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
      expect(Math.max(zh.length, en.length)).toBeLessThanOrEqual(max);
      expect(Math.min(zh.length, en.length)).toBeGreaterThan(0);
    },
  );
});

describe('ribbon', () => {
  const expected: readonly (readonly [string, ButtonAction])[] = [
    ['插入绩效目标表', { kind: 'function', name: 'insertPerformanceTarget' }],
    ['插入“三公”经费表', { kind: 'function', name: 'insertThreePublic' }],
    ['检查', { kind: 'pane', url: 'https://localhost:3000/taskpane.html?page=check' }],
    ['生成说明', { kind: 'pane', url: 'https://localhost:3000/taskpane.html?page=narrative' }],
    ['打开面板', { kind: 'pane', url: 'https://localhost:3000/taskpane.html?page=insert' }],
  ];

  test('one group 预算公开 with the five buttons', () => {
    expect(chinese.groups.map((group) => group.label)).toEqual(['预算公开']);
    expect(chinese.groups[0]?.buttons.map(({ label, action }) => [label, action])).toEqual(
      expected,
    );
  });

  test('the English ribbon differs in words only', () => {
    const withoutWords = (manifest: typeof chinese) =>
      manifest.groups.map((group) => ({
        ...group,
        label: '',
        buttons: group.buttons.map((button) => ({ ...button, label: '', tooltip: '' })),
      }));
    expect(withoutWords(english)).toEqual(withoutWords(chinese));
    expect(english.groups[0]?.buttons[2]?.label).toBe('Check');
  });

  test('the three pane buttons share one pane', () => {
    const ids = all.filter((element) => element.name === 'TaskpaneId').map((each) => each.text);
    expect(ids).toHaveLength(3);
    expect(new Set(ids).size).toBe(1);
  });
});
