import { IConstruct } from 'constructs';

/**
 * State that belongs to one app: made when it is first asked for, gone with the app, never shared between two apps of
 * one process.
 */
export class AppState<T> {
  private readonly byRoot = new WeakMap<IConstruct, T>();

  constructor(private readonly create: () => T) {}

  of(scope: IConstruct): T {
    const { root } = scope.node;
    const known = this.byRoot.get(root);
    if (known !== undefined) {
      return known;
    }
    const created = this.create();
    this.byRoot.set(root, created);
    return created;
  }
}
