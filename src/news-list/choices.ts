import { html, nothing, type TemplateResult } from 'lit';
import type { NewsItem } from '../feed/index.js';
import { facets } from '../feed/select/facets.js';
import { chooseNews, type NewsChoice } from '../feed/select/news-choice.js';
import { choices } from '../theme/choices.js';
import type { ViewContext } from '../widget/context.js';
import { addStyles } from '../widget/late-styles.js';
import type { SafeElement } from '../widget/safe-element.js';
import { chips, noMatch, searchField } from '../widget/views/choices.js';
import type { NewsListWords } from './words.js';

export interface ChoiceOptions {
  hasSearch: boolean;
  hasFilters: boolean;
  choice: NewsChoice;
  choose: (choice: NewsChoice) => void;
}

type Context = ViewContext<NewsListWords>;
type View = TemplateResult | typeof nothing;

/** What the reader of a list chooses by: search and chips. Most lists have neither, so it is a module of its own. */
export class Choices {
  readonly chosenOf = chooseNews;
  readonly noMatch = noMatch;

  constructor(host: SafeElement) {
    addStyles(host, choices);
  }

  render(items: readonly NewsItem[], options: ChoiceOptions, context: Context): TemplateResult {
    const { hasSearch, hasFilters, choice, choose } = options;
    const { words } = context;
    const search = (value: string): void => choose({ ...choice, search: value });
    return html`
      <div class="tools" part="tools">
        ${hasSearch ? searchField(words.searchNews, choice.search ?? '', search) : nothing}
        ${hasFilters ? filters(items, options, context) : nothing}
      </div>
    `;
  }
}

function filters(items: readonly NewsItem[], { choice, choose }: ChoiceOptions, { words, formats }: Context): View[] {
  /** Chips for one property, counted among the items that the other choices leave. */
  const chipsFor = (
    field: 'type' | 'topic',
    legend: string,
    all: string,
    valuesOf: (item: NewsItem) => readonly (string | undefined)[],
  ): View => {
    const rest = chooseNews(items, { ...choice, [field]: undefined });
    const group = {
      legend,
      all,
      facets: facets(items, rest, valuesOf),
      chosen: choice[field],
      choose: (slug: string | undefined) => choose({ ...choice, [field]: slug }),
    };
    return chips(group, formats);
  };
  return [
    chipsFor('type', words.type, words.allTypes, ({ _mmc }) => [_mmc?.type]),
    chipsFor('topic', words.topic, words.allTopics, ({ _mmc }) => _mmc?.topics ?? []),
  ];
}
