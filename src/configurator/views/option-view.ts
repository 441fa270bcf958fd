import { html, type TemplateResult } from 'lit';
import type { ContentFeed } from '../../feed/index.js';
import { slug } from '../../feed/text.js';
import { sourceOf, valuesIn } from '../feed-values.js';
import type { Option } from '../manifest.js';
import { checkField, type Field, radioField, selectField, textField } from './fields.js';
import { prose, words } from './text.js';
import { valuesField } from './values-field.js';

export interface OptionState {
  /** Undefined: the attribute is not written. */
  value: string | undefined;
  /** The feed, once it has been read. */
  feed: ContentFeed | undefined;
  change: (value: string | undefined) => void;
}

/** The control of an attribute, by its type and by what the feed has for it. */
export function optionView(option: Option, state: OptionState): TemplateResult {
  const { name, kind, values, standard, description } = option;
  const { value, change } = state;
  const id = `option-${name}`;
  const label = words(name);
  const field: Field = {
    id,
    label,
    hint: prose(description),
    value: value ?? '',
    change: (next) => change(next || undefined),
  };
  if (kind === 'flag') {
    return checkField({ ...field, checked: value !== undefined, change: (isSet) => change(isSet ? '' : undefined) });
  }
  if (kind === 'choice') {
    const options: [string, string][] = values.map((each) => [each, words(each)]);
    return radioField({
      ...field,
      hint: prose(withoutDefault(description)),
      value: value ?? standard ?? '',
      options: standard ? options : [['', 'Default'], ...options],
    });
  }
  if (kind === 'number')
    return textField({ ...field, type: 'number', placeholder: standard, fault: 'A number, not below 0.' });
  return knownView(option, field, state) ?? freeView(option, field, state);
}

/** An attribute whose values the feed has; undefined where there is none to know them from. */
function knownView({ name, description }: Option, field: Field, { feed }: OptionState): TemplateResult | undefined {
  const source = sourceOf(name);
  const known = valuesIn(feed, name);
  if (!source || (known.length === 0 && !feed)) return undefined;
  if (source.many) {
    const [what = ''] = withoutDefault(description).split(', comma-separated');
    return valuesField({ ...field, known, hint: `${what}. Nothing chosen: all.` });
  }
  const same = known.find(({ value, label }) => [slug(value), slug(label)].includes(slug(field.value)));
  const strange: [string, string][] = field.value && !same ? [[field.value, `${field.value} (not in this feed)`]] : [];
  return selectField({
    ...field,
    value: same?.value ?? field.value,
    options: [
      ['', standardWords(description)],
      ...strange,
      ...known.map(({ value, label }): [string, string] => [value, label]),
    ],
  });
}

/** Any text. Where none at all means something else than nothing said, a box says it. */
function freeView({ name, description }: Option, field: Field, { value, change }: OptionState): TemplateResult {
  if (!description.includes('empty: none')) return textField(field);
  return html`
    <div class="field-group">
      ${textField({ ...field, hint: prose(description.replace('; empty: none', '')) })}
      ${checkField({
        id: `${field.id}-none`,
        label: `No ${words(name).toLowerCase()}`,
        checked: value === '',
        change: (isNone) => change(isNone ? '' : undefined),
      })}
    </div>
  `;
}

/** What holds where nothing is chosen, in the words of the manifest. */
function standardWords(description: string): string {
  const [, said = 'none'] = /Default: ([^.]+)/.exec(description) ?? [];
  return said.charAt(0).toUpperCase() + said.slice(1);
}

const withoutDefault = (description: string): string => description.replace(/;? ?Default: .*$/, '');
