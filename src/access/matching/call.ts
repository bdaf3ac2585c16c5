import { CallContext } from './call-context';
import { asciiLowerCase, NamedResource } from '../../policy';
import { Caller } from '../caller';

/** A request taken apart once, for every statement that it meets. */
export class Call {
  /** In lower case. */
  readonly action: string;
  readonly resource: NamedResource;
  readonly context: CallContext;

  constructor(readonly caller: Caller, readonly writtenAction: string, resource: string, context: Readonly<Record<string, string>>) {
    this.action = asciiLowerCase(writtenAction);
    this.resource = new NamedResource(resource);
    this.context = new CallContext(context);
  }

  get assumesRole(): boolean {
    return this.action === 'sts:assumerole';
  }
}
