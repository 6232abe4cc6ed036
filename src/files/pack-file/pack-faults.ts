import { faultAt, type DataFault, type DataPath } from '../../domain/form/data-fault';
import type { FormDefinition } from '../../domain/form/form-definition';
import type { Pack } from '../../domain/form/pack';
import { unknownProfile } from '../../domain/form/profile';
import type { Words } from '../../domain/form/words';
import {
  allBlocks,
  fieldsOf,
  isDerived,
  itemContent,
  scopeContent,
  type ScopeContent,
} from '../../domain/form/walk-parts';
import { planForm } from '../../domain/plan/plan-form';
import { planFaults } from './plan-faults';

/** What the shape of a pack cannot say: that ids are told apart, buttons have their forms, and every layout can be drawn. */
export function packFaults(pack: Pack): DataFault[] {
  const ids = pack.forms.map(({ id }) => id);
  const buttons = Object.entries(pack.buttons).flatMap(([button, formId]) =>
    ids.includes(formId) ? [] : [faultAt(['buttons', button], oneOf(ids), formId)],
  );
  const forms = pack.forms.flatMap((form, index) => {
    const path: DataPath = ['forms', index];
    return [
      ...(ids.indexOf(form.id) === index ? [] : [faultAt([...path, 'id'], newId, form.id)]),
      ...styleFaults(pack.id, form, path),
    ];
  });
  return [...buttons, ...forms];
}

function styleFaults(packId: string, form: FormDefinition, path: DataPath): DataFault[] {
  const ids = form.styles.map(({ id }) => id);
  return form.styles.flatMap(({ id: styleId }, index) => {
    const here = [...path, 'styles', index];
    if (ids.indexOf(styleId) !== index) return [faultAt([...here, 'id'], newId, styleId)];
    const faults = [...feedFaults(form, index), ...projectFaults(form, index)];
    if (faults.length > 0)
      return faults.map(({ expected, found }) => faultAt(here, expected, found));
    try {
      const plan = planForm({ packId, form, styleId, profile: unknownProfile });
      return planFaults(plan).map((expected) => faultAt(here, expected, undefined));
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      return [faultAt(here, drawable(error.message), undefined)];
    }
  });
}

/** What feeds fill has to be there, and to be typed: a formula that calculates stays. */
function feedFaults({ styles }: FormDefinition, index: number) {
  const { header = [], body = [] } = styles[index] ?? {};
  return allBlocks([...header, ...body]).flatMap((block) => {
    const { fields = {}, key } = block.fedBy ?? {};
    const ids = typedFields(itemContent(block));
    const unknown = Object.keys(fields).find((id) => !ids.includes(id));
    if (unknown !== undefined) return [{ expected: oneOfFields(ids), found: unknown }];
    const isKeyed = key === undefined || key in fields;
    return isKeyed ? [] : [{ expected: oneOfFields(Object.keys(fields)), found: key }];
  });
}

/** A form is known to be about a project by fields that every layout has, outside of blocks. */
function projectFaults({ styles, perProject }: FormDefinition, index: number) {
  const { header = [], body = [] } = styles[index] ?? {};
  const ids = typedFields(scopeContent([...header, ...body]));
  return Object.values<string>({ ...perProject })
    .filter((id) => !ids.includes(id))
    .map((found) => ({ expected: oneOfFields(ids), found }));
}

function typedFields(content: ScopeContent): string[] {
  return fieldsOf(content).flatMap((one) => (isDerived(one) ? [] : [one.id]));
}

function oneOfFields(ids: readonly string[]): Words {
  return {
    zh: `可以填写的栏目之一：${ids.join('、')}`,
    en: `one of the fields that can be typed: ${ids.join(', ')}`,
  };
}

const newId: Words = {
  zh: '一个还没有用过的编号',
  en: 'an id that was not used before',
};

function drawable(reason: string): Words {
  return {
    zh: `能够画出来的版式（${reason}）`,
    en: `a layout that can be drawn (${reason})`,
  };
}

function oneOf(ids: readonly string[]): Words {
  return {
    zh: `本模板包的表单之一：${ids.join('、')}`,
    en: `one of the forms of this pack: ${ids.join(', ')}`,
  };
}
