const name = process.argv[2] ?? "metrics";
await import(`./${name}.ts`);
