/** New identifiers as a port, so that tests can foresee them. */
export interface Ids {
  /** A new id, unique within the installation, safe as a table key and in a URL. */
  next(): string;
}
