import { describeFinding, Finding, FindingClass } from '../../policy';
import { describeOrigin, Origin } from '../origin';

/** Something to say about what was found, and about what place. */
export interface Notice extends Finding {
  readonly origin: Origin;
}

/** Collects what is to be said along the way. */
export class Notices {
  readonly list: Notice[] = [];

  add(level: FindingClass, code: string, origin: Origin, message: string, fix: string): void {
    this.list.push({ code, class: level, message, fix, path: '$', origin });
  }
}

/** On one line: file, address and construct, then the finding. */
export function describeNotice(notice: Notice): string {
  const said = notice.path === '$' ? describeFinding(notice).slice('$: '.length) : describeFinding(notice);
  return [describeOrigin(notice.origin), said].filter((part) => part !== '').join(': ');
}
