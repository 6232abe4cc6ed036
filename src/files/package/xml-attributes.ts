import { ownText } from './own-text';

/** The attributes of the element that is being opened: read while it is, as the next one takes their place. */
export interface XmlAttributes {
  /** By the whole name, with its prefix. */
  get(name: string): string | undefined;
  /** Whatever prefix the file's maker gave the namespace: that of Word comes first, then none. */
  local(name: string): string | undefined;
  /** One that has a prefix, whichever. */
  prefixed(name: string): string | undefined;
}

/** What the parser read of each element in turn, shown without a new object for each of them. */
export class ReadAttributes implements XmlAttributes {
  private all: Readonly<Record<string, string>> = {};

  show(all: Readonly<Record<string, string>>): void {
    this.all = all;
  }

  get(name: string): string | undefined {
    const value = this.all[name];
    return value === undefined ? undefined : ownText(value);
  }

  local(name: string): string | undefined {
    return this.get(`w:${name}`) ?? this.get(name) ?? this.prefixed(name);
  }

  prefixed(name: string): string | undefined {
    const end = `:${name}`;
    for (const key in this.all) if (key.endsWith(end)) return this.get(key);
    return undefined;
  }
}
