import { deflateRawSync } from "node:zlib";

/** A zip file: the parts once, and a directory that points at them, or at the first of them again and again; packed, or stored as they are. */
export function zip(
  parts: readonly (readonly [name: string, content: Uint8Array])[],
  {
    entries = parts.length,
    declared = -1,
    stored = false,
  }: { readonly entries?: number; readonly declared?: number; readonly stored?: boolean } = {},
): Uint8Array {
  const packed = parts.map(([name, content]) => ({
    name,
    content,
    data: stored ? Buffer.from(content) : deflateRawSync(content),
  }));
  let at = 0;
  const locals = packed.map(({ name, content, data }) => {
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(stored ? 0 : 8, 8);
    head.writeUInt32LE(data.length, 18);
    head.writeUInt32LE(content.length, 22);
    head.writeUInt16LE(name.length, 26);
    const local = Buffer.concat([head, Buffer.from(name), data]);
    const place = at;
    at += local.length;
    return { local, place };
  });
  const directory = Array.from({ length: entries }, (_, i) => {
    const { name, content, data } = packed[i % parts.length] ?? packed[0] ?? { name: "", content: "", data: "" };
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(stored ? 0 : 8, 10);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(declared < 0 ? content.length : declared, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(locals[i % parts.length]?.place ?? 0, 42);
    return Buffer.concat([entry, Buffer.from(name)]);
  });
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(entries, 8);
  end.writeUInt16LE(entries, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...locals.map(({ local }) => local), listed, end]));
}
