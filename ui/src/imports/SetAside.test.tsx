import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import type { SetAside as Aside } from "../door-types";
import { show } from "../tests/page";
import { SetAside } from "./SetAside";
import type { Import } from "./useImport";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

const differs = (file: string): Aside => ({
  file,
  refused: {
    code: "platform_differs",
    params: { file, shop: "青禾服饰", platform: "taobao", found: "amazon", profile: "amazon-mfn-returns", shops: [] },
  },
});
const unknown: Aside = {
  file: "/orders.txt",
  refused: { code: "profile_unknown", params: { file: "orders.txt", header: [], nearest: [] } },
};

function workOf(files: string[]) {
  const begin = vi.fn();
  return { begin, work: { files, pasted: null, password: null, into: null, begin } as unknown as Import };
}

test("a file of another platform keeps its way into a shop beside a file that nobody knows, which goes along", async () => {
  const { begin, work } = workOf(["/returns.tsv", "/orders.txt"]);
  show(<SetAside work={work} aside={[differs("/returns.tsv"), unknown]} onTeach={vi.fn()} />, { shop_list: [] });
  expect(screen.getByTestId("import-aside-teach")).toBeDefined();
  await userEvent.click(screen.getByTestId("import-other-new"));
  const into = { name: "青禾服饰", platform: "amazon" };
  expect(begin).toHaveBeenCalledWith(["/returns.tsv", "/orders.txt"], expect.objectContaining(into), null, null);
});

test("beside files that fit only those of the other platform go elsewhere, by one box", async () => {
  const { begin, work } = workOf(["/a.tsv", "/b.tsv", "/fits.csv"]);
  show(<SetAside work={work} aside={[differs("/a.tsv"), differs("/b.tsv")]} onTeach={vi.fn()} />, { shop_list: [] });
  expect(screen.getAllByTestId("import-other-new")).toHaveLength(1);
  await userEvent.click(screen.getByTestId("import-other-new"));
  expect(begin.mock.calls[0]?.[0]).toEqual(["/a.tsv", "/b.tsv"]);
});
