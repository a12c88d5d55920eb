import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import type { DeskRow } from "../door-types";
import { BulkTag } from "../lexicon/BulkTag";
import { show } from "../tests/page";
import { Bulk } from "./Bulk";

vi.mock("../door", async (original) => ({ ...(await original<typeof import("../door")>()), call: vi.fn() }));

test("what is chosen is counted once and let go of in one place, with steps and tags beside each other", () => {
  const rows = [1, 2, 3].map((id) => ({ case: { id }, version: "" })) as unknown as DeskRow[];
  show(
    <Bulk rows={rows} onDone={() => {}}>
      <BulkTag cases={[1, 2, 3]} />
    </Bulk>,
    { tag_tree: { tags: [] } },
  );
  expect(screen.getAllByText("选了 3 单")).toHaveLength(1);
  expect(screen.getAllByRole("button", { name: /不选了|取\s?消/ })).toHaveLength(1);
  expect(screen.getByTestId("bulk-tag-put")).toBeDefined();
});
