import type MarkdownIt from "markdown-it";
import { home } from "./regions.ts";
import type { Params } from "./src/views/view.ts";

/**
 * Gives each `<bl-figure>` of a preview what its page's address says, for the browser to draw it by: an edited view is
 * then seen at once. In a build the elements stay empty until `finish.ts` fills them.
 */
export function withRoutes(markdown: MarkdownIt): MarkdownIt {
  const { html_block } = markdown.renderer.rules;
  if (!html_block) throw new Error("markdown-it renders no HTML; has Framework changed?");
  markdown.renderer.rules.html_block = (tokens, index, options, env, self) =>
    routed(html_block(tokens, index, options, env, self), env.params ?? {});
  return markdown;
}

function routed(html: string, route: Params): string {
  const attributes = Object.entries({ region: home.id, ...route }).map(([name, value]) => ` data-${name}="${value}"`);
  return html.replaceAll("<bl-figure ", `<bl-figure${attributes.join("")} `);
}
