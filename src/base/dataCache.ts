/** Name of the cache of datasets beside the page, for when there is no network. */
export const DATA_CACHE = 'whence-data';
