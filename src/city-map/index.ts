import { register } from '../widget/register.js';
import { MmcCityMap } from './city-map.js';

register('mmc-city-map', MmcCityMap);

declare global {
  interface HTMLElementTagNameMap {
    'mmc-city-map': MmcCityMap;
  }
}
