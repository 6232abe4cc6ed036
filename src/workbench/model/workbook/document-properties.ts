import { invalidArgument } from '../../protocol/host-error';
import { refTo } from '../../protocol/object-type';
import { numberValue, textValue } from '../arguments';
import { navigation, property, readOnly } from '../define';
import type { ModelType } from '../define';
import { customPropertiesRef } from './custom-properties';
import { changeProperties, workbookProperties } from './properties-store';
import type { WorkbookProperties } from './properties-store';

type TextName =
  'title' | 'subject' | 'author' | 'keywords' | 'comments' | 'category' | 'company' | 'manager';

function text(name: TextName) {
  return property<null>(
    '1.7',
    (_, env) => workbookProperties(env)[name],
    (_, value, env) =>
      changeProperties(
        { [name]: textValue(value, name) } satisfies Partial<WorkbookProperties>,
        env,
      ),
  );
}

/** Excel.DocumentProperties. */
export const documentPropertiesType: ModelType<null> = {
  name: 'DocumentProperties',
  since: '1.7',
  members: {
    title: text('title'),
    subject: text('subject'),
    author: text('author'),
    keywords: text('keywords'),
    comments: text('comments'),
    category: text('category'),
    company: text('company'),
    manager: text('manager'),
    lastAuthor: readOnly('1.7', (_, env) => workbookProperties(env).lastAuthor),
    revisionNumber: property(
      '1.7',
      (_, env) => workbookProperties(env).revisionNumber,
      (_, value, env) => {
        const number = numberValue(value, 'revisionNumber');
        if (!Number.isInteger(number) || number < 0) throw invalidArgument('revisionNumber');
        changeProperties({ revisionNumber: number }, env);
      },
    ),
    creationDate: readOnly(
      '1.7',
      (_, env) =>
        workbookProperties(env).creationDate ?? env.engine.createdAt?.toISOString() ?? null,
    ),
    custom: navigation('1.7', () => customPropertiesRef()),
  },
};

export const documentPropertiesMember = navigation<null>('1.7', () =>
  refTo(documentPropertiesType, null),
);
