import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, test, vi } from "vitest";
import { IntoShop } from "./IntoShop";
import { useImport } from "./useImport";

vi.mock("../door", async (original) => ({
  ...(await original<typeof import("../door")>()),
  call: vi.fn(async () => []),
}));

function Page() {
  const work = useImport(null);
  return (
    <>
      <IntoShop key={work.into?.name ?? ""} work={work} />
      <button type="button" onClick={() => work.begin([], { name: "好店", platform: "shopify" })}>
        elsewhere
      </button>
    </>
  );
}

test("a new shop whose platform the file has told shows that platform and no other", async () => {
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Page />
    </QueryClientProvider>,
  );
  await userEvent.type(await screen.findByTestId("import-new-shop"), "好店");
  await userEvent.click(screen.getByTestId("import-new-shop-use"));
  expect(screen.getByText("淘宝 / 天猫")).toBeDefined();
  await userEvent.click(screen.getByText("elsewhere"));
  expect(screen.getByText("Shopify")).toBeDefined();
  expect(screen.queryByText("淘宝 / 天猫")).toBeNull();
});
