import { Button, Field, Textarea } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { UnitList } from '../../app/state/listed-units';
import { ProblemWords } from '../notice/problem-words';
import { Notice } from '../notice/notice';
import { useStore } from '../store/store';
import { useSubordinateText } from './subordinate-text';
import { UnitListPreview } from './unit-list-preview';
import type { UnitLists } from './unit-lists';

/** The units, typed or pasted, and kept in the workbook. */
export function UnitListField({ lists }: { readonly lists: UnitLists }) {
  const { t, marks } = useSubordinateText();
  const { text, list, saving, fault } = useStore(lists.state);
  useEffect(() => {
    void lists.load();
  }, [lists]);
  const warnings = warningsOf(list);
  function warningsOf(read: UnitList): readonly string[] {
    if (read.kind !== 'units') return [];
    const { twice = [], sameCodes = [] } = read;
    return [
      ...(twice.length > 0 ? [t('subordinate.listTwice', { names: twice.join(marks.comma) })] : []),
      ...sameCodes.map(({ code, names }) =>
        t('subordinate.listSameCode', { code, names: names.join(marks.comma) }),
      ),
    ];
  }
  const said = () => {
    if (text === null && fault === null) return t('subordinate.listLoading');
    if (saving === 'saved') return t('subordinate.listSaved');
    const units = list.kind === 'units' ? list.units : [];
    const coded = units.filter(({ code }) => code !== null).length;
    const counts = { count: String(units.length), coded: String(coded) };
    return units.length === 0 ? t('subordinate.listEmpty') : t('subordinate.listCount', counts);
  };
  return (
    <>
      <Field
        label={t('subordinate.list')}
        hint={t('subordinate.listHint')}
        validationState={warnings.length > 0 ? 'warning' : 'none'}
        validationMessage={warnings.length > 0 ? warnings.join(' ') : null}
      >
        <Textarea
          rows={5}
          resize="vertical"
          lang="zh-CN"
          value={text ?? ''}
          onChange={(_, { value }) => {
            lists.type(value);
          }}
        />
      </Field>
      {list.kind === 'units' && <UnitListPreview units={list.units} />}
      <div className="subordinates__actions">
        <Button
          size="small"
          disabledFocusable={list.kind !== 'units' || saving === 'busy'}
          onClick={() => void lists.save()}
        >
          {t('subordinate.listSave')}
        </Button>
        <span role="status" className="subordinates__note">
          {said()}
        </span>
      </div>
      {saving === 'occupied' && <Notice kind="warning" title={t('subordinate.occupied')} />}
      {fault && (
        <Notice kind="failure" title={t('subordinate.listFailed')}>
          <ProblemWords problem={fault} />
        </Notice>
      )}
    </>
  );
}
