/** The name under which this app speaks with the server; the server says when it has become too old. */
export const appVersion = 'tablet-1';
