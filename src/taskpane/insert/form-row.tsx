import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { ExpandIcon } from '../icons/icons';
import { formName } from '../messages/form-names';
import { useInterfaceText } from '../messages/interface-text';
import { Thumbnail } from '../picture/thumbnail';
import { FormDetails } from './form-details';
import type { FormRowProps } from './form-row-props';
import { InsertButton } from './insert-button';
import { rowStop } from './list-keys';
import { shortSource } from './short-source';

/** A form of the list: what it is, its button, and when it is opened, all that can be chosen about it. */
export function FormRow(props: FormRowProps) {
  const { form, style, state, isOpen, draw, perProject, standing } = props;
  const { onShow, onReach, onOpen, onInsert } = props;
  const { language, t } = useInterfaceText();
  const details = useId();
  const name = formName(language, form);
  const [source] = form.sources;
  const isChinese = language === 'zh-CN';
  return (
    <li
      className={isOpen ? 'form-row form-row--open' : 'form-row'}
      onPointerEnter={onReach}
      onFocus={onReach}
    >
      <div className="form-row__head">
        <button
          type="button"
          className="form-row__open"
          aria-expanded={isOpen}
          aria-controls={isOpen ? details : undefined}
          onClick={onOpen}
          {...{ [rowStop]: 'open' }}
        >
          <Thumbnail draw={() => draw().picture} />
          <span className="form-row__words">
            <span className="form-row__title">{isChinese ? form.title : name}</span>{' '}
            <span className="form-row__note">
              {isChinese ? (
                source === undefined ? (
                  form.locality
                ) : (
                  shortSource(source)
                )
              ) : (
                <span lang="zh-CN">{form.title}</span>
              )}
            </span>{' '}
            {form.styles.length > 1 && (
              <span className="form-row__note">
                {t('insert.styleIs', { style: isChinese ? style.name.zh : style.name.en })}
              </span>
            )}
          </span>
          <ExpandIcon className="form-row__mark" />
        </button>
        <InsertButton
          name={name}
          state={state}
          isAgain={standing !== undefined}
          onInsert={() => {
            onInsert('newSheet');
          }}
        />
      </div>
      {standing && (
        <Button
          size="small"
          appearance="subtle"
          className="form-row__standing"
          onClick={() => {
            onShow(standing);
          }}
        >
          {t('insert.standing', { sheet: standing.sheet })}
        </Button>
      )}
      {perProject}
      {isOpen && <FormDetails {...props} id={details} name={name} />}
    </li>
  );
}
