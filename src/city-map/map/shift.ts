import type { MapPoint } from './projection.js';
import { clampZoom, scaleOf, type ScreenPoint, type Size, toScreen, type Viewport } from './viewport.js';

/** What has become of the picture in the frame: scaled about the top left corner, then moved by so many pixels. */
export interface Shift extends ScreenPoint {
  scale: number;
}

export function toMap({ x, y }: ScreenPoint, viewport: Viewport, size: Size): MapPoint {
  const scale = scaleOf(viewport, size);
  return {
    x: viewport.center.x + (x - size.width / 2) / scale,
    y: viewport.center.y + (y - size.height / 2) / scale,
  };
}

/** The viewport once the picture has been shifted; it may lie outside the world. */
export function shifted(viewport: Viewport, size: Size, { x, y, scale }: Shift): Viewport {
  const center = toMap({ x: (size.width / 2 - x) / scale, y: (size.height / 2 - y) / scale }, viewport, size);
  return { center, zoom: viewport.zoom * scale };
}

/** The shift that puts the picture drawn for one viewport to where it is in another. */
export function shiftBetween(drawn: Viewport, shown: Viewport, size: Size): Shift {
  return { ...toScreen(toMap({ x: 0, y: 0 }, drawn, size), shown, size), scale: shown.zoom / drawn.zoom };
}

/** A shift as CSS writes it, about the top left corner. */
export const cssTransform = ({ x, y, scale }: Shift): string => `translate(${x}px,${y}px) scale(${scale})`;

/** The shift that enlarges the picture about a point of it. */
export function zoomShift({ zoom }: Viewport, factor: number, at: ScreenPoint): Shift {
  const scale = clampZoom(zoom * factor) / zoom;
  return { x: at.x * (1 - scale), y: at.y * (1 - scale), scale };
}
