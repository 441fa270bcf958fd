import { createElement, Fragment } from '@wordpress/element';
import { FormTokenField, SelectControl, TextControl, ToggleControl } from '@wordpress/components';
import { __, sprintf } from '@wordpress/i18n';
import { type KnownValue, valuesIn } from '../../../src/configurator/feed-values.js';
import type { ContentFeed } from '../../../src/feed/index.js';
import { slug } from '../../../src/feed/text.js';
import type { PluginOption } from '../widgets.js';

interface OptionProps {
  option: PluginOption;
  value: string | boolean | undefined;
  /** The feed, once it has been read. */
  feed: ContentFeed | undefined;
  /** Undefined: nothing is said. */
  change: (value: string | boolean | undefined) => void;
}

/** The control of an option, by its kind and by what the feed has for it. */
export function OptionControl({ option, value, feed, change }: OptionProps): JSX.Element {
  const label = __(option.label, 'mmc-widgets');
  const help = __(option.help, 'mmc-widgets');
  if (option.kind === 'flag') {
    return (
      <ToggleControl label={label} help={help} checked={value === true} onChange={(on) => change(on || undefined)} />
    );
  }
  const text = typeof value === 'string' ? value : '';
  // Of what authors save, WordPress takes a "<" for the beginning of a tag, and strips backslashes.
  const onChange = (next: string): void => change(next.replace(/[<\\]/g, '') || undefined);
  const field = { label, help, value: text, onChange };
  if (option.kind === 'choice') return <SelectControl {...field} options={[unsaid(), ...choicesOf(option)]} />;
  if (option.kind === 'number') return <TextControl {...field} type="number" min={0} />;
  const known = feed ? valuesIn(feed, option.name) : [];
  if (known.length === 0) return <TextField option={option} field={field} isNone={value === ''} change={change} />;
  if (option.isList) return <ListField field={field} known={known} />;
  return <SelectControl {...field} options={[unsaid(), ...withChosen(known, text)]} />;
}

const unsaid = (): { value: string; label: string } => ({ value: '', label: __('Default', 'mmc-widgets') });

const choicesOf = ({ values }: PluginOption): { value: string; label: string }[] =>
  values.map(({ value, label }) => ({ value, label: __(label, 'mmc-widgets') }));

/** What was chosen stays to be seen where the feed no longer has it. */
function withChosen(known: KnownValue[], chosen: string): KnownValue[] {
  const isKnown = known.some(({ value }) => value === chosen);
  // translators: %s is a value that was chosen earlier.
  const label = sprintf(__('%s (not in this feed)', 'mmc-widgets'), chosen);
  return chosen === '' || isKnown ? known : [...known, { value: chosen, label }];
}

interface Field {
  label: string;
  help: string;
  value: string;
  onChange: (value: string) => void;
}

/** Several values of the feed, written into one attribute with commas between them. */
function ListField({ field, known }: { field: Field; known: KnownValue[] }): JSX.Element {
  const labelOf = (written: string): string =>
    known.find(({ value, label }) => [slug(value), slug(label)].includes(slug(written)))?.label ?? written;
  const valueOf = (label: string): string => known.find((each) => each.label === label)?.value ?? label;
  const chosen = field.value.split(',').filter((each) => each.trim() !== '');
  return (
    <div className="mmc-widgets-list-field">
      <FormTokenField
        label={field.label}
        value={chosen.map(labelOf)}
        suggestions={known.map(({ label }) => label)}
        onChange={(labels) => field.onChange(labels.map(valueOf).join(','))}
        __experimentalExpandOnFocus
        __experimentalShowHowTo={false}
      />
      <p className="components-form-token-field__help">{field.help}</p>
    </div>
  );
}

interface TextProps {
  option: PluginOption;
  field: Field;
  isNone: boolean;
  change: (value: string | undefined) => void;
}

/** Any text. Where none at all means something else than nothing said, a switch says it. */
function TextField({ option, field, isNone, change }: TextProps): JSX.Element {
  if (!option.canBeEmpty) return <TextControl {...field} />;
  return (
    <>
      {!isNone && <TextControl {...field} />}
      <ToggleControl
        label={__('No heading', 'mmc-widgets')}
        checked={isNone}
        onChange={(none) => change(none ? '' : undefined)}
      />
    </>
  );
}
