import { footer, header } from "./frame.ts";
import { stayOffline } from "./offline.ts";
import { regionPages, regions, unitPages, unitTemplates } from "./regions.ts";
import { withRoutes } from "./routes.ts";

stayOffline();
const isPreview = process.argv.includes("preview");

// Framework asks for a default export. Pages keep their .html, so that any static host, any sub-path and file:// can show them.
export default {
  root: "src",
  output: "dist",
  title: "Barneløftet",
  pages: [],
  dynamicPaths: regions.flatMap(({ id }) =>
    // A build writes one page of each kind, which `finish.ts` makes every unit's page of.
    [...regionPages, ...(isPreview ? unitPages(id) : unitTemplates(id)).map(({ path }) => path)].map(
      (page) => `/${id}/${page}`,
    ),
  ),
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  header,
  footer,
  style: "style.css",
  globalStylesheets: [],
  preserveExtension: true,
  preserveIndex: true,
  duckdb: { extensions: { json: null, parquet: null } },
  // A build's pages get their script from `finish.ts`, in few files.
  head: `<link rel="icon" href="data:,">${isPreview ? '\n<script type="module" src="/components/page.js"></script>' : ""}`,
  ...(isPreview ? { markdownIt: withRoutes } : {}),
};
