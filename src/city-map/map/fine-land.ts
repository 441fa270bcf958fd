export interface FineLand {
  path: string;
  scale: number;
}
export const loadFineLand = (): Promise<FineLand | undefined> => Promise.resolve(undefined);
