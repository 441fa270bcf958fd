/** A time without a zone. */
const LOCAL = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2})?$/;

/** The same time with the offset that its zone had on that day: "2026-11-28T10:00:00+01:00". Others stay as they are. */
export function withOffset(date: string, zone: string): string {
  if (!LOCAL.test(date)) return date;
  const time = `${date.replace(' ', 'T')}${date.length === 16 ? ':00' : ''}`;
  const asUtc = Date.parse(`${time}Z`);
  // The offset in force at the moment that is meant, not at that of the same name in UTC.
  const offset = offsetAt(asUtc - offsetAt(asUtc, zone) * 60_000, zone);
  return `${time}${offset === 0 ? 'Z' : written(offset)}`;
}

/** Minutes east of UTC. */
function offsetAt(moment: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return hours ? (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) : 0;
}

function written(offset: number): string {
  const minutes = Math.abs(offset);
  const pad = (number: number): string => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
