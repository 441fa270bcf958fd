/** What the plugin uses of the packages that WordPress has in its pages. WordPress's React is `@wordpress/element`. */
declare module '@wordpress/element' {
  import type { FC } from 'react';
  export { createElement, Fragment, useEffect, useRef, useState } from 'react';
  export const RawHTML: FC<{ children?: string }>;
}

declare module '@wordpress/i18n' {
  export function __(text: string, domain: 'mmc-widgets'): string;
  export function sprintf(format: string, ...values: (string | number)[]): string;
}

declare module '@wordpress/blocks' {
  import type { FC, ReactNode } from 'react';
  export interface BlockProps<Attributes> {
    attributes: Attributes;
    setAttributes(attributes: Partial<Attributes>): void;
  }
  export function registerBlockType<Attributes>(
    name: string,
    settings: { icon: ReactNode; edit: FC<BlockProps<Attributes>>; save: FC<{ attributes: Attributes }> },
  ): void;
}

declare module '@wordpress/block-editor' {
  import type { FC, HTMLAttributes, PropsWithChildren } from 'react';
  type WrapperProps = HTMLAttributes<HTMLDivElement> & Record<`data-${string}`, string | undefined>;
  export const InspectorControls: FC<PropsWithChildren>;
  export const useBlockProps: {
    (props?: WrapperProps): HTMLAttributes<HTMLDivElement>;
    save(props?: WrapperProps): HTMLAttributes<HTMLDivElement>;
  };
}

declare module '@wordpress/components' {
  import type { FC, PropsWithChildren, ReactNode } from 'react';
  interface Control<Value> {
    label: string;
    help?: ReactNode;
    value: Value;
    onChange(value: Value): void;
  }
  export const Disabled: FC<PropsWithChildren>;
  export const ExternalLink: FC<PropsWithChildren<{ href: string }>>;
  export const FormTokenField: FC<{
    label: string;
    value: string[];
    suggestions: string[];
    onChange(values: string[]): void;
    __experimentalExpandOnFocus?: boolean;
    __experimentalShowHowTo?: boolean;
  }>;
  export const PanelBody: FC<PropsWithChildren<{ title: string; initialOpen?: boolean }>>;
  export const Placeholder: FC<PropsWithChildren<{ icon?: ReactNode; label: string; instructions?: string }>>;
  export const SelectControl: FC<Control<string> & { options: { value: string; label: string }[] }>;
  export const TextControl: FC<Control<string> & { type?: string; min?: number; placeholder?: string }>;
  export const ToggleControl: FC<Omit<Control<boolean>, 'value'> & { checked: boolean }>;
}

declare module '@wordpress/api-fetch' {
  export default function apiFetch<Answer>(options: { path: string }): Promise<Answer>;
}

declare module '@wordpress/data' {
  interface EditorStore {
    getCurrentPostId(): number;
    getCurrentPostAttribute(name: string): unknown;
    isSavingPost(): boolean;
  }
  export function useSelect<Selected>(
    read: (select: (store: 'core/editor') => EditorStore) => Selected,
    dependencies: readonly unknown[],
  ): Selected;
}

declare module '@wordpress/edit-post' {
  import type { FC, PropsWithChildren } from 'react';
  export const PluginDocumentSettingPanel: FC<PropsWithChildren<{ name: string; title: string }>>;
}

declare module '@wordpress/plugins' {
  import type { FC } from 'react';
  export function registerPlugin(name: string, settings: { render: FC; icon: null }): void;
}
