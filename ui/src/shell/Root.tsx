import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { App, ConfigProvider } from "antd";
import { useEffect } from "react";
import { onBookChanged } from "../door";
import { controls } from "../look/theme";
import { useLook } from "../look/useLook";
import { antdWords } from "../words/words";
import { Safe } from "./Safe";
import { Shell } from "./Shell";

const answers = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: false, refetchOnWindowFocus: false, networkMode: "always" },
    mutations: { networkMode: "always" },
  },
});

/** Language, colours and the store of answers, around everything. */
export function Root() {
  const { language, shade } = useLook();
  useEffect(() => onBookChanged(() => void answers.invalidateQueries()), []);
  return (
    <ConfigProvider
      key={language}
      locale={antdWords()}
      theme={controls(shade)}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <App component={false} message={{ top: 60, maxCount: 3 }}>
        <QueryClientProvider client={answers}>
          <Safe>
            <Shell />
          </Safe>
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
