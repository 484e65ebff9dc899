/**
 * The site's content security policy, the same in each page and in the header.
 * Plot writes a style element into each chart, hence 'unsafe-inline' for styles; DuckDB is WebAssembly; the search is a
 * plain form.
 */
export const contentSecurityPolicy: string = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join("; ");
