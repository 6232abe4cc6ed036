import { ManifestProblem } from './manifest-problem';
import { localised } from './resources';
import { childAt, readXml, textOf, type XmlElement } from './xml-element';

/** What there is that a manifest can refer to. */
export interface AddInParts {
  /** Whether the build makes this file, by its path below the host's address. */
  hasFile(path: string): boolean;
  hasFunction(name: string): boolean;
}

/**
 * Makes sure that every file and function that the manifest names is there.
 * @throws {ManifestProblem} for the first that is not
 */
export function checkReferences(text: string, parts: AddInParts): void {
  const app = readXml(text);
  const { origin } = new URL(localised(childAt(app, 'DefaultSettings', 'SourceLocation'), 'zh-CN'));
  for (const element of withDescendants(app)) {
    for (const path of pathsIn(element, origin)) {
      if (!parts.hasFile(path)) throw missingFile(element.line, path);
    }
    if (element.name === 'FunctionName' && !parts.hasFunction(textOf(element))) {
      throw missingFunction(element.line, textOf(element));
    }
  }
}

function withDescendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(withDescendants)];
}

function pathsIn({ attributes }: XmlElement, origin: string): readonly string[] {
  return [attributes['DefaultValue'], attributes['Value']]
    .filter((value) => value?.startsWith(`${origin}/`))
    .map((value) => new URL(value ?? '').pathname.slice(1));
}

function missingFile(line: number, path: string): ManifestProblem {
  return new ManifestProblem(
    line,
    `没有 ${path} 这个文件，请改正地址或补上文件`,
    `there is no file ${path}; correct the address or add the file`,
  );
}

function missingFunction(line: number, name: string): ManifestProblem {
  return new ManifestProblem(
    line,
    `加载项没有名为 ${name} 的功能区函数，请改正名称，或在 src/commands 里补上`,
    `the add-in has no ribbon function ${name}; correct the name, or add it in src/commands`,
  );
}
