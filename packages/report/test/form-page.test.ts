import { expect, test } from "vitest";
import { formPage } from "../src/index.js";
import { jsonForScript } from "../src/page.js";
import { smallForm } from "./small-form.js";

const made = (name: string) =>
  formPage({
    ...smallForm,
    service: { id: "fjelldal", name },
    script: "start();",
    scriptHash: "aGVp",
  });

test("the page may run its own script and nothing else, and may ask for nothing", () => {
  const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(made("Fjelldal")) ?? [];
  expect(policy.split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'sha256-aGVp'",
    "style-src 'unsafe-inline'",
    "img-src data:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ]);
});

test("a name that is HTML, or ends a script, stays a name", () => {
  const html = made("</script><script>alert(1)</script><b>\"'&");
  expect(html.match(/<script/g)).toHaveLength(2);
  expect(html).not.toContain("<b>");
  expect(JSON.parse(jsonForScript("</script><!--"))).toBe("</script><!--");
});

test("the page says that the region is invented, what is not asked about, and what to do where it does not start", () => {
  const html = made("Fjelldal");
  expect(html).toContain("Eventyrlandet er oppdiktet.");
  expect(html).toContain("spør vi ikke om: undersøkelse.");
  expect(html).toContain("Skjemaet har ikke startet.");
  expect(html).toContain("1. halvår 2025");
});
