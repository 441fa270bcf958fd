import { register } from '../widget/register.js';
import { MmcNewsList } from './news-list.js';

register('mmc-news-list', MmcNewsList);

declare global {
  interface HTMLElementTagNameMap {
    'mmc-news-list': MmcNewsList;
  }
}
