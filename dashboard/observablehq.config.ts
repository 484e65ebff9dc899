import { footer, header } from "./frame.ts";
import { answerFromNodeModules } from "./jsdelivr.ts";
import { prerender } from "./prerender.ts";
import { regionPages, regions } from "./regions.ts";

answerFromNodeModules();

// Framework asks for a default export. Pages keep their .html, so that any static host, any sub-path and file:// can show them.
export default {
  root: "src",
  output: "dist",
  title: "Barneløftet",
  pages: [],
  dynamicPaths: regions.flatMap(({ id }) => regionPages.map((page) => `/${id}/${page}`)),
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
  head: '<link rel="icon" href="data:,">\n<script type="module" src="/components/page.js"></script>',
  markdownIt: prerender,
};
