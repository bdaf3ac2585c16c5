/** How whoever is granted an access finds the objects: what is needed besides the access itself. */
export enum Browse {
  /** Keys are known, and called by the API or an SDK: nothing is needed besides. */
  API = 'api',
  /** By ossutil, or calls that list: `oss:ListObjects` too, by the folders that are granted. */
  CLI = 'cli',
  /**
   * In the console, from the list of buckets down to the folder: `oss:ListBuckets` on the account, `oss:ListObjects` on the folders
   * and those above them, and what the console reads to show a bucket and its objects.
   */
  CONSOLE = 'console',
}
