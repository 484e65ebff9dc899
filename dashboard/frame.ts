import { nb } from "./src/text/nb.ts";

const { frame } = nb;

/** Name and navigation, above every page. Addresses are relative, so that the site stands under any path. */
export function header({ path }: { path: string }): string {
  const links = frame.pages.map(
    (page) =>
      `<li><a href="${relative(page.path)}"${page.path === path ? ' aria-current="page"' : ""}>${page.label}</a></li>`,
  );
  return `<p class="site-name"><a href="${relative("/index")}">${frame.name}</a> <span>${frame.tagline}</span></p>
<nav aria-label="${frame.navigation}">
<ul>
${links.join("\n")}
</ul>
</nav>`;
}

/** What stands below every page. */
export const footer: string = `<p>${frame.footer}</p>`;

// Every page lies in the site's own folder.
function relative(path: string): string {
  return `.${path}`;
}
