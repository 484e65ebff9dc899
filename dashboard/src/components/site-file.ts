/**
 * The address of a file of the site's own: a fixed name beside the modules, in the preview as in the built site. The
 * version keeps an older copy from a cache out.
 */
export function siteFile(path: string, version: string = edition()): string {
  return new URL(`../../_file/${path}?${version}`, import.meta.url).href;
}

/** What the site was built of: its cubes, and its own worker. */
const edition = (): string => document.documentElement.dataset.edition ?? "";
