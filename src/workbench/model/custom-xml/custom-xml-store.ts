import { SaxesParser } from 'saxes';
import { HostError, invalidArgument } from '../../protocol/host-error';
import type { Env } from '../env';

export interface CustomXml {
  /** A GUID in braces. */
  readonly id: string;
  readonly namespaceUri: string;
  readonly xml: string;
}

export const customXmlKey = 'workbook/custom-xml';

export function customXmlParts(env: Env): readonly CustomXml[] {
  return env.engine.sideData.get<readonly CustomXml[]>(customXmlKey) ?? [];
}

/** Not undoable: Excel keeps custom XML parts out of its undo stack (office-js issue 6415). */
function save(parts: readonly CustomXml[], env: Env): void {
  env.engine.sideData.set(customXmlKey, parts, { undoable: false });
}

export function addCustomXml(xml: string, env: Env): CustomXml {
  const part = customXml(`{${crypto.randomUUID().toUpperCase()}}`, xml);
  save([...customXmlParts(env), part], env);
  return part;
}

export function replaceCustomXml(id: string, xml: string, env: Env): void {
  const changed = customXml(requireCustomXml(id, env).id, xml);
  save(
    customXmlParts(env).map((part) => (part.id === changed.id ? changed : part)),
    env,
  );
}

export function deleteCustomXml(id: string, env: Env): void {
  const gone = requireCustomXml(id, env);
  save(
    customXmlParts(env).filter((part) => part !== gone),
    env,
  );
}

/** GUIDs do not differ by case. */
function findCustomXml(id: string, env: Env): CustomXml | undefined {
  return customXmlParts(env).find((part) => part.id.toUpperCase() === id.toUpperCase());
}

export function requireCustomXml(id: string, env: Env): CustomXml {
  const found = findCustomXml(id, env);
  if (!found) throw new HostError('ItemNotFound', `There is no custom XML part ${id}`);
  return found;
}

function customXml(id: string, xml: string): CustomXml {
  const namespaceUri = rootNamespace(xml);
  if (namespaceUri === undefined) throw invalidArgument('xml that is well formed');
  return { id, namespaceUri, xml };
}

/** The namespace of the document element; undefined where the text is not well-formed XML. */
export function rootNamespace(xml: string): string | undefined {
  const parser = new SaxesParser({ xmlns: true });
  let namespaceUri: string | undefined;
  let isBroken = false;
  parser.on('error', () => (isBroken = true));
  parser.on('opentag', (tag) => (namespaceUri ??= tag.uri));
  parser.write(xml).close();
  return isBroken ? undefined : namespaceUri;
}
