import { PlusOutlined } from "@ant-design/icons";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { AudienceRow } from "../door-types";
import { Card } from "../parts/Card";
import { MoneyTabs } from "../parts/MoneyTabs";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { PageHead } from "../parts/PageHead";
import { ANYBODY } from "../parts/RuleFields";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t } from "../words/words";
import css from "./Audiences.module.css";
import { Desk } from "./Desk";
import { Posts } from "./Posts";
import { Pushes } from "./Pushes";
import { takeView, VIEWS, type View } from "./view";

const NEW = "new";
type Chosen = number | typeof NEW | null;

/** Whom the shop means and what is posted to them; whoever only posts meets the plan of posts alone. */
export function Audiences() {
  return useMay()("audience_list") ? <Whole /> : <PostsAlone />;
}

function PostsAlone() {
  return (
    <>
      <PageHead title={t("coupons.title")} note={<MoneyTabs />} />
      <Posts audiences={[]} />
    </>
  );
}

/** Old customers by what they bought, and what is posted to them, and what it cost to reach them. */
function Whole() {
  const shop = useShop();
  const list = useAnswer("audience_list", { shop: shop.name });
  const [view, setView] = useState<View>(takeView);
  const [chosen, setChosen] = useState<Chosen>(null);
  const start = () => {
    setView("people");
    setChosen(NEW);
  };
  return (
    <>
      <PageHead title={t("coupons.title")} note={<MoneyTabs />}>
        <Segmented<View>
          value={view}
          onChange={setView}
          options={VIEWS.map((value) => ({
            value,
            label: <span data-testid={`audiences-${value}`}>{t(`audiences.view.${value}`)}</span>,
          }))}
        />
        <Button type="primary" icon={<PlusOutlined />} onClick={start} data-testid="audience-new">
          {t("audiences.new")}
        </Button>
      </PageHead>
      <Settled of={list}>
        {({ audiences, pushed }) => {
          if (view === "posts") return <Posts audiences={audiences} />;
          if (view === "pushes") return <Pushes pushed={pushed} audiences={audiences} />;
          const row = audiences.find(({ id }) => id === chosen) ?? (chosen === null ? audiences[0] : undefined);
          if (audiences.length === 0 && chosen !== NEW)
            return (
              <Card>
                <Nothing title={t("audiences.none")} text={t("audiences.none.text")}>
                  <Button type="primary" onClick={start}>
                    {t("audiences.new")}
                  </Button>
                </Nothing>
              </Card>
            );
          return (
            <div className={css.columns}>
              <Card flush>
                {audiences.length === 0 && <p className={css.alone}>{t("audiences.none")}</p>}
                <ul>
                  {audiences.map((one) => (
                    <Row key={one.id} row={one} here={one === row} onChoose={() => setChosen(one.id)} />
                  ))}
                </ul>
              </Card>
              <Desk
                key={row?.id ?? NEW}
                id={row?.id ?? null}
                name={row?.name ?? ""}
                kept={
                  row?.rule ?? {
                    ...ANYBODY,
                    orders_least: 2,
                    last_least_days: 30,
                    last_most_days: 180,
                    returns: "none_open",
                  }
                }
                onDone={setChosen}
              />
            </div>
          );
        }}
      </Settled>
    </>
  );
}

function Row({ row, here, onChoose }: { row: AudienceRow; here: boolean; onChoose: () => void }) {
  return (
    <li>
      <button
        type="button"
        className={here ? css.hereRow : css.row}
        aria-current={here ? "true" : undefined}
        onClick={onChoose}
        data-testid={`audience-${row.id}`}
      >
        <b>{row.name}</b>
        <span className={css.note}>{t("audiences.people", { count: count(row.people) })}</span>
      </button>
    </li>
  );
}
