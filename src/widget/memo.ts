/** Keeps the last result for as long as what it was made from is the same. */
export class Memo<T> {
  private last: { inputs: readonly unknown[]; result: T } | undefined;

  of(inputs: readonly unknown[], make: () => T): T {
    const { last } = this;
    if (last && inputs.every((input, index) => input === last.inputs[index])) return last.result;
    const result = make();
    this.last = { inputs, result };
    return result;
  }
}
