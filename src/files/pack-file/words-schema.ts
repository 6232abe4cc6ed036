import * as z from 'zod';
import type { Words } from '../../domain/form/words';
import { someText, type Shape } from './shape';

export const words = z
  .strictObject({ zh: someText, en: someText } satisfies Shape<Words>)
  .meta({ id: 'words' });
