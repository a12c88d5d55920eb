import { QueryClientProvider } from "@tanstack/react-query";
import { App, ConfigProvider } from "antd";
import { useEffect } from "react";
import { answers } from "../answers";
import { onBookChanged } from "../door";
import { controls, EDGE } from "../look/theme";
import { useLook } from "../look/useLook";
import { antdWords } from "../words/words";
import { Hint } from "./Hint";
import { Safe } from "./Safe";
import { Shell } from "./Shell";

/** Bubbles cast their shadow in a way of their own. */
const FLAT = { filter: "none" };
const EDGED = { boxShadow: EDGE };

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
      drawer={{ styles: { wrapper: { boxShadow: "-1px 0 0 var(--line2)" } } }}
      tooltip={{ styles: { root: FLAT } }}
      popover={{ styles: { root: FLAT, container: EDGED } }}
      popconfirm={{ styles: { root: FLAT, container: EDGED } }}
    >
      <App component={false} message={{ top: "var(--told)", maxCount: 3 }}>
        <QueryClientProvider client={answers}>
          <Safe>
            <Shell />
          </Safe>
          <Hint />
        </QueryClientProvider>
      </App>
    </ConfigProvider>
  );
}
