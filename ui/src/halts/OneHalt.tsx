import { Button, Segmented } from "antd";
import { useEffect, useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { Name } from "../door";
import type { HaltSheet } from "../door-types";
import { Card } from "../parts/Card";
import { useClerk, useMay } from "../parts/me";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { useNow } from "../parts/time";
import { t } from "../words/words";
import { After } from "./After";
import css from "./Halts.module.css";
import { nameOf } from "./names";
import { Overview } from "./Overview";
import { Sent } from "./Sent";
import { Steps } from "./Steps";
import { Told } from "./Told";

const TABS = ["overview", "told", "sent", "steps", "after"] as const;
type Tab = (typeof TABS)[number];
const ASKS: Record<Tab, Name> = {
  overview: "halt_sheet",
  told: "halt_sheet",
  sent: "halt_sent",
  steps: "halt_sheet",
  after: "halt_costs",
};

/** All of one halt: how large and how fast, who was told, what had left, the steps, what it cost. */
export function OneHalt({ id }: { id: number }) {
  const may = useMay();
  const now = useNow();
  const [tab, setTab] = useState<Tab>("overview");
  const sheet = useAnswer("halt_sheet", { halt: id });
  const { refetch } = sheet;
  // whether somebody is late is a question of the minute
  // biome-ignore lint/correctness/useExhaustiveDependencies: each half minute
  useEffect(() => void refetch(), [now, refetch]);
  return (
    <div id="one-halt">
      <Settled of={sheet}>
        {(of) => (
          <Card title={nameOf(of.halt)} note={<Mark of={of} />} extra={<End of={of} />}>
            <div className={css.one}>
              {of.halt.drill && <p className={css.drill}>{t("stops.drill.note")}</p>}
              <div className={css.tabs}>
                <Segmented<Tab>
                  value={tab}
                  onChange={setTab}
                  options={TABS.filter((value) => may(ASKS[value])).map((value) => ({
                    value,
                    label: (
                      <span data-testid={`halt-tab-${value}`}>
                        {t(`stops.tab.${value}`)} {openOf(of, value)}
                      </span>
                    ),
                  }))}
                  aria-label={nameOf(of.halt)}
                />
              </div>
              {tab === "overview" && <Overview of={of} />}
              {tab === "told" && <Told of={of} />}
              {tab === "sent" && <Sent of={of} />}
              {tab === "steps" && <Steps of={of} />}
              {tab === "after" && <After halt={of.halt} />}
            </div>
          </Card>
        )}
      </Settled>
    </div>
  );
}

/** How much of a part is open. */
function openOf({ notices, undecided, steps }: HaltSheet, tab: Tab): string {
  const open = {
    overview: 0,
    told: notices.filter(({ state }) => state !== "confirmed").length,
    sent: undecided,
    steps: steps.filter(({ done_at }) => done_at === null).length,
    after: 0,
  }[tab];
  return open === 0 ? "" : count(open);
}

function Mark({ of: { halt } }: { of: HaltSheet }) {
  const state = halt.settled_at !== null ? "settled" : halt.freed_at !== null ? "freed" : "standing";
  const word = halt.drill && state !== "settled" ? "drill" : state;
  return <span className={word === "standing" ? css.mark : css.calm}>{t(`stops.state.${word}`)}</span>;
}

/** Settled once its goods are free and something is decided about all that had left; a drill ends with it. */
function End({ of: { halt } }: { of: HaltSheet }) {
  const may = useMay();
  const by = useClerk();
  const tell = useTell();
  const settle = useWrite("settle_halt");
  if (halt.settled_at !== null || !may("settle_halt") || (halt.freed_at === null && !halt.drill)) return null;
  return (
    <Button
      size="small"
      loading={settle.isPending}
      onClick={() =>
        settle.mutate(
          { halt: halt.id, by },
          { onSuccess: ({ operation }) => tell.done(t("act.settle_halt"), operation), onError: tell.refused },
        )
      }
      data-testid="halt-settle"
    >
      {t(halt.drill ? "stops.drill.end" : "stops.settle")}
    </Button>
  );
}
