/** A part of a page with the answers of a book that is none, for tests; their file mocks `call` of the door. */
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { render } from "@testing-library/react";
import { App } from "antd";
import type { ReactNode } from "react";
import { vi } from "vitest";
import { call } from "../door";
import type { Shop } from "../door-types";
import { ShopHere } from "../parts/shop";

const SHOP: Shop = { id: 1, name: "青禾服饰", platform: "taobao", demo: false, currency: "CNY", currency_sign: "¥" };

/** Shows the part; a question that is not named is never answered. An answer may be worked out from what is asked. */
export function show(part: ReactNode, answers: Record<string, unknown>): void {
  vi.mocked(call).mockImplementation((name, ask) => {
    const answer = answers[name];
    if (!(name in answers)) return new Promise(() => {});
    return Promise.resolve(typeof answer === "function" ? answer(ask) : answer) as never;
  });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <App>
      <QueryClientProvider client={client}>
        <ShopHere value={SHOP}>{part}</ShopHere>
      </QueryClientProvider>
    </App>,
  );
}
