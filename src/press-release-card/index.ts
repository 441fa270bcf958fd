import { register } from '../widget/register.js';
import { MmcPressReleaseCard } from './press-release-card.js';

register('mmc-press-release-card', MmcPressReleaseCard);

declare global {
  interface HTMLElementTagNameMap {
    'mmc-press-release-card': MmcPressReleaseCard;
  }
}
