import type { WriteOptions } from 'hucre/xlsx';
import type { CustomProperty, WorkbookProperties } from '../model/workbook/properties-store';

type FileProperties = NonNullable<WriteOptions['properties']>;

export function readProperties(read: FileProperties): WorkbookProperties {
  return {
    title: read.title ?? '',
    subject: read.subject ?? '',
    author: read.creator ?? '',
    keywords: read.keywords ?? '',
    comments: read.description ?? '',
    category: read.category ?? '',
    company: read.company ?? '',
    manager: read.manager ?? '',
    lastAuthor: read.lastModifiedBy ?? '',
    revisionNumber: 0,
    ...(read.created ? { creationDate: read.created.toISOString() } : {}),
    custom: Object.entries(read.custom ?? {}).map(([key, value]): CustomProperty =>
      value instanceof Date ? { key, value: value.toISOString(), isDate: true } : { key, value },
    ),
  };
}

export function writeProperties(properties: WorkbookProperties): FileProperties {
  const { creationDate, custom } = properties;
  return {
    title: properties.title,
    subject: properties.subject,
    creator: properties.author,
    keywords: properties.keywords,
    description: properties.comments,
    category: properties.category,
    company: properties.company,
    manager: properties.manager,
    lastModifiedBy: properties.lastAuthor,
    ...(creationDate ? { created: new Date(creationDate) } : {}),
    custom: Object.fromEntries(
      custom.map(({ key, value, isDate }) => [key, isDate ? new Date(String(value)) : value]),
    ),
  };
}
