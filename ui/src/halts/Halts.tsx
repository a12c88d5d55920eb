import { Button, Dropdown } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { Halts as Answer, Goods } from "../door-types";
import { useMay } from "../parts/me";
import { PageHead } from "../parts/PageHead";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { usePlace } from "../place";
import { t } from "../words/words";
import { Contacts } from "./Contacts";
import { HaltGoods, type Reason } from "./HaltGoods";
import css from "./Halts.module.css";
import { NoHalt, Past, Standing } from "./Lists";
import { OneHalt } from "./OneHalt";
import { PlanForm } from "./PlanForm";
import { Signals } from "./Signals";
import { Speeds } from "./Speeds";

type Begun = { goods: Goods | null; because?: Reason; drill?: boolean };
type Beside = "contacts" | "plan";

/** What is halted, since when, by whom and why; all that is done about one halt; who is reached, and the plan. */
export function Halts() {
  const shop = useShop();
  const may = useMay();
  const { visit } = usePlace();
  const halts = useAnswer("halt_list", { shop: shop.name });
  const [halting, setHalting] = useState<Begun | null>(null);
  const [beside, setBeside] = useState<Beside | null>(null);
  const ways = [
    { key: "contacts", asks: "contact_list" },
    { key: "plan", asks: "halt_plan" },
    { key: "drill", asks: "stop_shipping" },
  ] as const;
  const turn = (key: string) =>
    key === "drill" ? setHalting({ goods: null, drill: true }) : setBeside(key === "plan" ? "plan" : "contacts");
  return (
    <>
      <PageHead title={t("nav.halts")} note={t("halts.note")}>
        <Dropdown
          trigger={["click"]}
          menu={{
            items: ways
              .filter(({ asks }) => may(asks))
              .map(({ key }) => ({
                key,
                label: <span data-testid={`halts-${key}`}>{t(`stops.open.${key}`)}</span>,
              })),
            onClick: ({ key }) => turn(key),
          }}
        >
          <Button data-testid="halts-ready">{t("stops.ready")}</Button>
        </Dropdown>
        {may("stop_shipping") && (
          <Button danger onClick={() => setHalting({ goods: null })} data-testid="halts-new">
            {t("halts.new")}
          </Button>
        )}
      </PageHead>
      <Settled of={halts}>{(answer) => <All key={visit ?? 0} answer={answer} onHalt={setHalting} />}</Settled>
      {halting !== null && (
        <HaltGoods
          start={halting.goods}
          because={halting.because}
          drill={halting.drill}
          onClose={() => setHalting(null)}
        />
      )}
      {beside === "contacts" && <Contacts onClose={() => setBeside(null)} />}
      {beside === "plan" && <PlanForm onClose={() => setBeside(null)} />}
    </>
  );
}

function All({ answer, onHalt }: { answer: Answer; onHalt: (begun: Begun) => void }) {
  const { tab } = usePlace();
  const [picked, setPicked] = useState<number | null>(tab === undefined ? null : Number(tab));
  const { standing, freed, drills } = answer;
  const running = drills.filter(({ settled_at }) => settled_at === null);
  const over = drills.filter(({ settled_at }) => settled_at !== null);
  const all = [...standing.map(({ halt }) => halt), ...running, ...freed, ...over];
  const shown = all.find(({ id }) => id === picked) ?? standing[0]?.halt ?? running[0];
  return (
    <div className={css.page}>
      {standing.length === 0 ? (
        <NoHalt onHalt={() => onHalt({ goods: null })} />
      ) : (
        <Standing all={standing} here={shown?.id ?? null} onPick={setPicked} />
      )}
      {running.length > 0 && <Past title={t("stops.drills.running")} none="" all={running} onPick={setPicked} />}
      {shown !== undefined && <OneHalt key={shown.id} id={shown.id} />}
      <Signals onHalt={(goods, because) => onHalt({ goods, because })} />
      <Past title={t("halts.freed")} none={t("halts.freed.none")} all={freed} onPick={setPicked} />
      <Past title={t("stops.drills")} none={t("stops.drills.none")} all={over} onPick={setPicked} />
      <Speeds onPick={setPicked} />
    </div>
  );
}
