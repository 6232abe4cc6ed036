import { ManifestProblem } from './manifest-problem';
import { attributeOf, childrenOf, type XmlElement } from './xml-element';

/** The value of a localised element: the override for the locale, or the default. */
export function localised(element: XmlElement, locale: string): string {
  const override = childrenOf(element, 'Override').find(
    (each) => attributeOf(each, 'Locale').toLowerCase() === locale.toLowerCase(),
  );
  return override === undefined
    ? attributeOf(element, 'DefaultValue')
    : attributeOf(override, 'Value');
}

/** Finds what a `resid` points at. */
export type ResourceLookup = (reference: XmlElement) => string;

/** Reads `<Resources>`: every id once, each in the locale. */
export function readResources(resources: XmlElement, locale: string): ResourceLookup {
  const values = new Map<string, string>();
  for (const resource of resources.children.flatMap((kind) => kind.children)) {
    const id = attributeOf(resource, 'id');
    if (values.has(id)) {
      throw new ManifestProblem(
        resource.line,
        `资源 id “${id}” 重复了`,
        `the resource id "${id}" is used twice`,
      );
    }
    values.set(id, localised(resource, locale));
  }
  return (reference) => {
    const id = attributeOf(reference, 'resid');
    const value = values.get(id);
    if (value !== undefined) return value;
    throw new ManifestProblem(
      reference.line,
      `<Resources> 里没有 id 为 “${id}” 的资源`,
      `<Resources> has nothing with the id "${id}"`,
    );
  };
}
