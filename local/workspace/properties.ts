import { describe, plain } from './strict';

const VALUE_LIMIT = 9 * 1024;
const STORE_LIMIT = 500 * 1024;

const bytes = (text: string) => new TextEncoder().encode(text).length;

export type PropertyStoreName = 'document' | 'user' | 'script';

/** The properties of each store, as plain data. */
export type SavedProperties = Record<PropertyStoreName, Record<string, string>>;

/** One store of properties: texts by name. */
export class LocalProperties {
  constructor(private readonly values: Record<string, string>) {}

  getProperty(key: string): string | null {
    return Object.hasOwn(this.values, key) ? (this.values[key] ?? null) : null;
  }

  setProperty(key: string, value: string): this {
    return this.setProperties({ [key]: value });
  }

  setProperties(properties: Record<string, string>, deleteAllOthers = false): this {
    const written = deleteAllOthers ? properties : { ...this.values, ...properties };
    for (const value of Object.values(properties)) {
      if (typeof value !== 'string') throw new Error('The local workspace refuses a property that is not a text.');
      if (bytes(value) > VALUE_LIMIT) throw new Error('Argument too large: value');
    }
    const total = Object.entries(written).reduce((sum, [name, text]) => sum + bytes(name) + bytes(text), 0);
    if (total > STORE_LIMIT) {
      throw new Error('You have exceeded the property storage quota. Please remove some properties and try again.');
    }
    if (deleteAllOthers) this.deleteAllProperties();
    for (const [key, value] of Object.entries(properties)) this.values[key] = value;
    return this;
  }

  deleteProperty(key: string): this {
    delete this.values[key];
    return this;
  }

  deleteAllProperties(): this {
    for (const key of this.getKeys()) delete this.values[key];
    return this;
  }

  getKeys(): string[] {
    return Object.keys(this.values);
  }

  getProperties(): Record<string, string> {
    return { ...this.values };
  }
}

/** The `PropertiesService`. */
export class LocalPropertiesService {
  constructor(private readonly saved: SavedProperties) {}

  getDocumentProperties(): LocalProperties {
    return new LocalProperties(this.saved.document);
  }

  getUserProperties(): LocalProperties {
    return new LocalProperties(this.saved.user);
  }

  getScriptProperties(): LocalProperties {
    return new LocalProperties(this.saved.script);
  }
}

describe<GoogleAppsScript.Properties.Properties>()(LocalProperties, 'PropertiesService.Properties', {
  getProperty: plain('String'),
  setProperty: plain('String,String'),
  setProperties: plain('Object', 'Object,Boolean'),
  deleteProperty: plain('String'),
  deleteAllProperties: plain(),
  getKeys: plain(),
  getProperties: plain(),
});
describe<GoogleAppsScript.Properties.PropertiesService>()(LocalPropertiesService, 'PropertiesService', {
  getDocumentProperties: plain(),
  getUserProperties: plain(),
  getScriptProperties: plain(),
});
