import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "antd";
import { beforeEach, expect, test, vi } from "vitest";
import { call } from "../door";
import { pickTables } from "../files";
import { Shell } from "../shell/Shell";

const shop = { id: 1, name: "青禾服饰", platform: "taobao", demo: false, currency: "CNY", currency_sign: "¥" };

vi.mock("../door", async (original) => ({
  ...(await original<typeof import("../door")>()),
  call: vi.fn(),
  openedFiles: vi.fn(async () => []),
  onProgress: () => () => {},
  onBookChanged: () => () => {},
}));

vi.mock("../files", async (original) => ({
  ...(await original<typeof import("../files")>()),
  pickTables: vi.fn(async () => ["/home/shop/订单.csv"]),
  onFilesDragged: () => () => {},
}));

const asked = vi.mocked(call);

/** A book that knows nobody: whoever sits here is the owner. */
const me = {
  people: false,
  person: null,
  locked: false,
  refused: [],
  limits: null,
  waiting: { requests: 0, amount_fen: 0 },
  idle_minutes: 15,
  tiles: [],
};

/** Answers by the command's name; what is not named is never answered. */
function answers(named: Record<string, unknown>): void {
  const known: Record<string, unknown> = { me, ...named };
  asked.mockImplementation((name) => (name in known ? Promise.resolve(known[name]) : new Promise(() => {})) as never);
}

function start(): void {
  render(
    <App>
      <QueryClientProvider client={new QueryClient({ defaultOptions: { queries: { retry: false } } })}>
        <Shell />
      </QueryClientProvider>
    </App>,
  );
}

beforeEach(() => {
  asked.mockReset();
});

test("a first start asks for a name before it takes files", async () => {
  answers({ shop_list: [] });
  start();
  await userEvent.click(await screen.findByTestId("first-pick"));
  expect(screen.getByText("先写上店铺名。")).toBeDefined();
  expect(pickTables).not.toHaveBeenCalled();
});

test("files of a first start are previewed into the new shop, which is not made before they are written", async () => {
  answers({ shop_list: [] });
  start();
  await userEvent.type(await screen.findByTestId("first-shop-name"), "青禾服饰");
  await userEvent.click(screen.getByTestId("first-pick"));
  await waitFor(() =>
    expect(asked).toHaveBeenCalledWith(
      "preview_import",
      expect.objectContaining({ files: ["/home/shop/订单.csv"], shop: "青禾服饰", platform: "taobao" }),
    ),
  );
  expect(asked).not.toHaveBeenCalledWith("create_shop", expect.anything());
});

test("the demonstration shop opens with one press", async () => {
  window.history.back();
  answers({ shop_list: [], open_demo: { shop: "示例店铺", orders: 5000, cases: 600, until: "2026-11-21T23:59:59" } });
  start();
  await userEvent.click(await screen.findByTestId("nav-today"));
  await userEvent.click(await screen.findByTestId("first-demo"));
  await waitFor(() => expect(localStorage.getItem("pintui.shop")).toBe("示例店铺"));
});

test("a return by hand makes the shop and opens the form", async () => {
  answers({ shop_list: [], create_shop: { operation: 1, answer: shop } });
  start();
  await userEvent.click(await screen.findByTestId("nav-today"));
  await userEvent.type(await screen.findByTestId("first-shop-name"), "青禾服饰");
  await userEvent.click(screen.getByTestId("first-by-hand"));
  await waitFor(() => expect(asked).toHaveBeenCalledWith("create_shop", { name: "青禾服饰", platform: "taobao" }));
  await waitFor(() => expect(localStorage.getItem("pintui.shop")).toBe("青禾服饰"));
});

test("the language is chosen on the first page, and the platform that is proposed goes with it", async () => {
  answers({ shop_list: [], choose_language: null });
  start();
  await userEvent.click(await screen.findByTestId("nav-today"));
  expect(within(await screen.findByTestId("first-platform")).getByText("淘宝 / 天猫")).toBeDefined();
  await userEvent.click(screen.getByText("繁體中文"));
  await waitFor(() => expect(asked).toHaveBeenCalledWith("choose_language", { language: "zh-TW" }));
  expect(localStorage.getItem("pintui.language")).toBe("zh-TW");
  await waitFor(() => expect(screen.getByTestId("first-platform").textContent).toContain("虾皮"));
});
