import { ActionFact, actionsOn } from './action-fact';
import { fact } from './sources';

/** Actions of Key Management Service (KMS) that reading and writing objects takes in buckets that are encrypted with a key of KMS. */
export class KmsAction {
  /** Make a key for data: to write an object. On the key. */
  public static readonly GENERATE_DATA_KEY = 'kms:GenerateDataKey';
  /** Decrypt: to read an object, and to write one. On the key. */
  public static readonly DECRYPT = 'kms:Decrypt';

  private constructor() {}
}

export const KMS_ACTIONS: readonly ActionFact[] = [
  ...actionsOn('key', fact('medium', 'KMS_SDK'), [KmsAction.GENERATE_DATA_KEY, KmsAction.DECRYPT], { note: 'that OSS asks for it is told by its list of actions' }),
];
