/** Nations that a real pack may have figures of, by id. A pack lists none itself. */
export const nations: readonly { readonly id: string; readonly name: string }[] = [
  { id: "norge", name: "Norge" },
  { id: "norge-uten-oslo", name: "Norge uten Oslo" },
];
