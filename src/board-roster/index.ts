import { register } from '../widget/register.js';
import { MmcBoardRoster } from './board-roster.js';

register('mmc-board-roster', MmcBoardRoster);

declare global {
  interface HTMLElementTagNameMap {
    'mmc-board-roster': MmcBoardRoster;
  }
}
