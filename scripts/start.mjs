import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { Failure, main } from "./run.mjs";

await main(async () => {
  const port = portFrom(process.env.PORT ?? "3000");
  install({ tests: false });
  await build();
  const { register } = await import("tsx/esm/api");
  register();
  const { serve } = await import("../dashboard/serve.ts");
  const { url } = await serve({ port }).catch((fault) => {
    if (fault.code !== "EADDRINUSE") throw fault;
    throw new Failure(`Port ${port} is taken by another program. Choose one: PORT=${port + 1} npm start`);
  });
  console.log(`\nBarneløftet: ${url}\nStop with Ctrl+C.`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => process.exit(0));
});

function portFrom(text) {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Failure(`PORT is not a port: "${text}"`);
  return port;
}
