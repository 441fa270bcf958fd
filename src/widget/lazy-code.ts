/** What the first view does not need: made of a module of its own, which is fetched before it is used, or when it is. */
export class LazyCode<Code, Module> {
  /** Undefined until the module has come. */
  current: Code | undefined;
  /** Settles when all that has waited for the code is done. */
  waiting: Promise<void> | undefined;
  private arriving: Promise<void> | undefined;
  private hasFailed = false;

  /** @param missing what the console says where the module cannot be had */
  constructor(
    private readonly load: () => Promise<Module>,
    private readonly make: (module: Module) => Code,
    private readonly missing: string,
  ) {}

  /**
   * Fetches the module before it is needed, so that a line that breaks later does not take it away. Settles when it has
   * come, or cannot be had; undefined where that is known.
   */
  readonly prepare = (): Promise<void> | undefined => (this.current || this.hasFailed ? undefined : this.fetch());

  /** Does something with the code: at once if it is there, otherwise when it has come. After a failure it is asked for again. */
  use(act: (code: Code) => void): void {
    if (this.current) act(this.current);
    else this.waiting = this.fetch().then(() => this.current && act(this.current));
  }

  private fetch(): Promise<void> {
    return (this.arriving ??= this.begin());
  }

  private async begin(): Promise<void> {
    try {
      this.current = this.make(await this.load());
    } catch (error) {
      if (!this.hasFailed) console.warn(this.missing, error);
      this.hasFailed = true;
      this.arriving = undefined;
    }
  }
}
