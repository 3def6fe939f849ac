import { Input, type InputRef } from 'antd';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bound } from '../../shared/frames/form/inputs/inputs.js';

const SEPARATOR = /[、，,；;\n]+/u;

/** Chips that are typed, pasted and taken off by the keyboard alone. */
export function AliasesInput({ id, value = [], onChange }: Bound<string[]>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const input = useRef<InputRef>(null);
  const list = useRef<HTMLUListElement>(null);
  const add = (text: string) => {
    const given = text.split(SEPARATOR).map((one) => one.trim());
    const fresh = [...new Set(given)].filter((one) => one !== '' && !value.includes(one));
    setTyped('');
    if (fresh.length > 0) onChange?.([...value, ...fresh]);
  };
  const remove = (alias: string) => {
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    // The next chip, or the input behind the last one, so that several can be taken off in a row.
    const next = buttons[value.indexOf(alias) + 1] ?? input.current;
    onChange?.(value.filter((one) => one !== alias));
    setSaid(t('dictionaries.aliasRemoved', { name: alias }));
    next?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    // Enter that ends the choice of characters in an input method adds nothing yet.
    if (event.nativeEvent.isComposing) return;
    const last = value.at(-1);
    if (event.key === 'Enter' && typed.trim()) {
      event.preventDefault();
      add(typed);
    } else if (event.key === 'Backspace' && typed === '' && last !== undefined) remove(last);
  };
  return (
    <div className="aliasesinput">
      {value.length > 0 && (
        <ul ref={list} aria-label={t('dictionaries.aliasList')} lang="zh-CN">
          {value.map((alias) => (
            <li key={alias} className="chip">
              {alias}
              <button
                type="button"
                aria-label={t('dictionaries.removeAlias', { name: alias })}
                onClick={() => remove(alias)}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <Input
        {...(id ? { id } : {})}
        ref={input}
        autoComplete="off"
        placeholder={t('dictionaries.aliasHint')}
        maxLength={2000}
        value={typed}
        onChange={({ target }) => (SEPARATOR.test(target.value) ? add(target.value) : setTyped(target.value))}
        onKeyDown={onKeyDown}
        onBlur={() => add(typed)}
      />
      <span role="status" className="visually-hidden">
        {said}
      </span>
    </div>
  );
}
