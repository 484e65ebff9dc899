import { basename, join } from "node:path";
import ts from "typescript";
import { top } from "../architecture/repository.ts";

/** What the compiler, as strict as in the packages, says is wrong with the types of some files, each with the file it is in. */
export function typeFaults(files: readonly string[]): readonly string[] {
  const base = ts.readConfigFile(join(top, "tsconfig.base.json"), ts.sys.readFile).config as {
    compilerOptions: object;
  };
  const { options } = ts.convertCompilerOptionsFromJson(
    {
      ...base.compilerOptions,
      ...{ composite: false, declaration: false, isolatedDeclarations: false, sourceMap: false, noEmit: true },
      ...{ module: "ESNext", moduleResolution: "Bundler", lib: ["ES2023", "DOM"], types: ["node"] },
    },
    top,
  );
  return ts.getPreEmitDiagnostics(ts.createProgram([...files], options)).map(({ file, messageText }) => {
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    return `${file ? basename(file.fileName) : "options"}: ${message}`;
  });
}
