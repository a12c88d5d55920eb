import { Segmented } from "antd";
import { useEffect, useRef, useState } from "react";
import { useAnswer } from "../ask";
import { Disposal } from "../dispositions/Disposal";
import type { ReturnedSort } from "../door-types";
import { AskClerk, ClerkName } from "../parts/Clerk";
import { listen } from "../parts/listen";
import { useClerk, useMay } from "../parts/me";
import { count, yuan } from "../parts/numbers";
import { PageHead } from "../parts/PageHead";
import { useShop } from "../parts/shop";
import { usePlace } from "../place";
import { t } from "../words/words";
import { Desk } from "./Desk";
import { Month } from "./Month";
import { Shelf } from "./Shelf";
import { Strays } from "./Strays";
import { useScan } from "./useScan";

const TABS = ["desk", "strays", "shelf", "disposal", "month"] as const;
type Tab = (typeof TABS)[number];

/** Returned goods come in: received, looked at, put back on sale or on a shelf of their own. */
export function Returned() {
  const shop = useShop();
  const by = useClerk();
  const place = usePlace();
  const [tab, setTab] = useState<Tab>(TABS.find((one) => one === place.tab) ?? "desk");
  const [sort, setSort] = useState<ReturnedSort>("value");
  const [hand, setHand] = useState<number | null>(null);
  const scanning = useScan(setHand);
  const latest = useRef(scanning.scan);
  latest.current = scanning.scan;
  const may = useMay();
  const queue = useAnswer("returned_queue", { shop: shop.name, sort });
  const waiting = queue.data;
  // the scanner works wherever one looks: on another tab it leads to the desk
  const away = tab !== "desk" && by !== "" && place.layers.length === 0 && may("receive_return");
  useEffect(() => {
    if (!away) return;
    return listen((heard) => {
      if (heard.is !== "scan") return false;
      latest.current(heard.text);
      setTab("desk");
      return true;
    });
  }, [away]);
  const goTo = (to: Tab) => {
    scanning.clear();
    setTab(to);
  };
  const inspect = (reception: number) => {
    setHand(reception);
    goTo("desk");
  };
  const name = (one: Tab) => {
    const open = one === "desk" ? waiting?.pieces : one === "strays" ? waiting?.strays : 0;
    return (open ?? 0) > 0 ? `${t(`returned.tab.${one}`)} ${count(open ?? 0)}` : t(`returned.tab.${one}`);
  };
  return (
    <>
      <PageHead
        title={t("nav.returned")}
        note={
          waiting === undefined || waiting.pieces === 0
            ? t("returned.note.none")
            : t("returned.note", { pieces: count(waiting.pieces), value: yuan(waiting.value_fen) })
        }
      >
        <ClerkName />
        <Segmented<Tab>
          value={tab}
          onChange={goTo}
          options={TABS.map((value) => ({
            value,
            label: <span data-testid={`returned-tab-${value}`}>{name(value)}</span>,
          }))}
        />
      </PageHead>
      {by === "" ? (
        <AskClerk />
      ) : tab === "desk" ? (
        <Desk
          queue={queue}
          sort={sort}
          onSort={setSort}
          hand={hand}
          onHand={setHand}
          onStrays={() => goTo("strays")}
          scanning={scanning}
        />
      ) : tab === "strays" ? (
        <Strays onHand={inspect} />
      ) : tab === "shelf" ? (
        <Shelf onHand={inspect} />
      ) : tab === "disposal" ? (
        <Disposal />
      ) : (
        <Month />
      )}
    </>
  );
}
