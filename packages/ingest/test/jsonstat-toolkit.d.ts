/** What the tests ask of the other reader; it has no types of its own. */
declare module "jsonstat-toolkit" {
  export interface ToolkitCell {
    readonly value: number | null;
    readonly status: string | null;
  }
  export interface ToolkitDataset {
    readonly class: string;
    readonly label: string | null;
    readonly id: readonly string[];
    readonly n: number;
    Data(coordinates: Readonly<Record<string, string>>): ToolkitCell | null;
    Data(index: number): ToolkitCell | null;
    Dimension(id: string): {
      readonly id: readonly string[];
      readonly label: string;
      readonly role: string | null;
      Category(code: string): { readonly label: string } | null;
    } | null;
  }
  function JSONstat(json: unknown): ToolkitDataset;
  export default JSONstat;
}
