/** A file beyond this is no register: fifty thousand people with ten groups each take half of it. */
export const mostMegabytes = 20;
export const bytesInMegabyte = 1024 * 1024;
