import type {
  ButtonAction,
  IconBySize,
  Manifest,
  RequirementSet,
  RibbonButton,
  RibbonGroup,
} from './manifest';
import { ManifestProblem } from './manifest-problem';
import { localised, readResources, type ResourceLookup } from './resources';
import { attributeOf, childAt, childrenOf, readXml, textOf, type XmlElement } from './xml-element';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Reads an add-in only manifest for Excel in one language.
 * @throws {ManifestProblem} with the line and what is wrong
 */
export function readManifest(text: string, locale: string): Manifest {
  const app = readXml(text);
  if (app.name !== 'OfficeApp') {
    throw new ManifestProblem(
      app.line,
      `这不是加载项清单：最外层是 <${app.name}>，应为 <OfficeApp>`,
      `this is no add-in manifest: the outermost element is <${app.name}> instead of <OfficeApp>`,
    );
  }
  const overrides = childAt(app, 'VersionOverrides');
  const lookup = readResources(childAt(overrides, 'Resources'), locale);
  const formFactor = childAt(workbookHost(overrides), 'DesktopFormFactor');
  return {
    id: readId(childAt(app, 'Id')),
    version: textOf(childAt(app, 'Version')),
    displayName: localised(childAt(app, 'DisplayName'), locale),
    description: localised(childAt(app, 'Description'), locale),
    iconUrl: localised(childAt(app, 'IconUrl'), locale),
    functionFile: lookup(childAt(formFactor, 'FunctionFile')),
    paneUrl: localised(childAt(app, 'DefaultSettings', 'SourceLocation'), locale),
    requirements: readRequirements(app),
    groups: ribbonGroups(formFactor).map((group) => readGroup(group, lookup)),
  };
}

function readId(element: XmlElement): string {
  const id = textOf(element);
  if (GUID.test(id)) return id;
  throw new ManifestProblem(element.line, `“${id}” 不是 GUID`, `"${id}" is not a GUID`);
}

function workbookHost(overrides: XmlElement): XmlElement {
  const hosts = childAt(overrides, 'Hosts');
  const host = childrenOf(hosts, 'Host').find(
    (each) => attributeOf(each, 'xsi:type') === 'Workbook',
  );
  if (host !== undefined) return host;
  throw new ManifestProblem(
    hosts.line,
    '没有面向 Excel 的 <Host xsi:type="Workbook">',
    'there is no <Host xsi:type="Workbook"> for Excel',
  );
}

function readRequirements(app: XmlElement): readonly RequirementSet[] {
  const sets = childAt(app, 'Requirements', 'Sets');
  return childrenOf(sets, 'Set').map((set) => ({
    name: attributeOf(set, 'Name'),
    minVersion: set.attributes['MinVersion'] ?? attributeOf(sets, 'DefaultMinVersion'),
  }));
}

function ribbonGroups(formFactor: XmlElement): readonly XmlElement[] {
  return childrenOf(formFactor, 'ExtensionPoint')
    .filter((point) => attributeOf(point, 'xsi:type') === 'PrimaryCommandSurface')
    .flatMap((point) => point.children)
    .flatMap((tab) => childrenOf(tab, 'Group'));
}

function readGroup(group: XmlElement, lookup: ResourceLookup): RibbonGroup {
  return {
    id: attributeOf(group, 'id'),
    label: lookup(childAt(group, 'Label')),
    icon: readIcon(childAt(group, 'Icon'), lookup),
    buttons: childrenOf(group, 'Control').map((control) => readButton(control, lookup)),
  };
}

function readButton(control: XmlElement, lookup: ResourceLookup): RibbonButton {
  const type = attributeOf(control, 'xsi:type');
  if (type !== 'Button') {
    throw new ManifestProblem(
      control.line,
      `不认识的控件类型 “${type}”，这里只支持 Button`,
      `unknown control type "${type}", only Button is supported here`,
    );
  }
  return {
    id: attributeOf(control, 'id'),
    label: lookup(childAt(control, 'Label')),
    tooltip: lookup(childAt(control, 'Supertip', 'Description')),
    icon: readIcon(childAt(control, 'Icon'), lookup),
    action: readAction(childAt(control, 'Action'), lookup),
  };
}

function readIcon(icon: XmlElement, lookup: ResourceLookup): IconBySize {
  return Object.fromEntries(
    childrenOf(icon, 'Image').map((image) => [attributeOf(image, 'size'), lookup(image)]),
  );
}

function readAction(action: XmlElement, lookup: ResourceLookup): ButtonAction {
  const type = attributeOf(action, 'xsi:type');
  if (type === 'ExecuteFunction') {
    return { kind: 'function', name: textOf(childAt(action, 'FunctionName')) };
  }
  if (type === 'ShowTaskpane') {
    return { kind: 'pane', url: lookup(childAt(action, 'SourceLocation')) };
  }
  throw new ManifestProblem(
    action.line,
    `不认识的动作 “${type}”，应为 ExecuteFunction 或 ShowTaskpane`,
    `unknown action "${type}", it must be ExecuteFunction or ShowTaskpane`,
  );
}
