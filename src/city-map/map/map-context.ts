import type { CityWords } from '../../feed/select/cities.js';
import type { ViewContext } from '../../widget/context.js';
import type { CityContent } from '../content.js';
import type { CityMapWords } from '../words.js';

/** What is drawn on the map, and the words for it. */
export interface MapContext {
  content: CityContent;
  names: CityWords;
  context: ViewContext<CityMapWords>;
  isPrinting: boolean;
}
