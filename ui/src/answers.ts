/** The store of what the core has answered. */
import { QueryClient } from "@tanstack/react-query";

export const answers = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: false, refetchOnWindowFocus: false, networkMode: "always" },
    mutations: { networkMode: "always" },
  },
});
