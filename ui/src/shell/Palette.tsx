import {
  EnterOutlined,
  FileTextOutlined,
  RollbackOutlined,
  SearchOutlined,
  SettingOutlined,
  ShoppingOutlined,
} from "@ant-design/icons";
import { Modal } from "antd";
import { type KeyboardEvent, type ReactNode, useDeferredValue, useState } from "react";
import { useAnswer } from "../ask";
import { KeyCap } from "../parts/KeyCap";
import { caseStands } from "../parts/marks";
import { useIsSigned, useMay } from "../parts/me";
import { yuan } from "../parts/numbers";
import { useShops } from "../parts/shop";
import { tailOf } from "../parts/tail";
import { go, open } from "../place";
import { openSettings, sectionsOf } from "../settings/sections";
import { goodsText, t } from "../words/words";
import css from "./Palette.module.css";
import { ALL_ROOMS, enters } from "./pages";
import { PARTS } from "./parts";
import { useNamed } from "./pinyin";
import { useDeeds } from "./useDeeds";

type Hit = { key: string; icon: ReactNode; name: string; note: string; run: () => void };

/** Jump to a page, an order or a case by typing a part of it. */
export function Palette({ onClose }: { onClose: () => void }) {
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const hits = useHits(typed.trim());
  const chosen = Math.min(at, hits.length - 1);

  const run = (hit: Hit | undefined) => {
    if (hit === undefined) return;
    onClose();
    hit.run();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") setAt(Math.min(chosen + 1, hits.length - 1));
    else if (event.key === "ArrowUp") setAt(Math.max(chosen - 1, 0));
    else if (event.key === "Enter") run(hits[chosen]);
    else return;
    event.preventDefault();
  };

  return (
    <Modal
      open
      footer={null}
      closable={false}
      onCancel={onClose}
      width={600}
      styles={{ container: { padding: 0 } }}
      style={{ top: 90 }}
      title={null}
    >
      <div className={css.field}>
        <SearchOutlined aria-hidden />
        <input
          // biome-ignore lint/a11y/noAutofocus: the palette is opened to type into
          autoFocus
          value={typed}
          placeholder={t("palette.placeholder")}
          aria-label={t("palette.placeholder")}
          data-testid="palette-input"
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={pressed}
        />
        <KeyCap>Esc</KeyCap>
      </div>
      <ul className={css.hits}>
        {hits.map((hit, index) => (
          <li key={hit.key}>
            <button
              type="button"
              className={index === chosen ? css.chosen : css.hit}
              onClick={() => run(hit)}
              onMouseMove={() => setAt(index)}
            >
              <span className={css.icon}>{hit.icon}</span>
              <span className={css.name}>{hit.name}</span>
              <span className={css.note}>{hit.note}</span>
              {index === chosen && <EnterOutlined className={css.enter} aria-hidden />}
            </button>
          </li>
        ))}
        {hits.length === 0 && <li className={css.none}>{t("palette.none")}</li>}
      </ul>
      <div className={css.foot}>
        <KeyCap>↑</KeyCap> <KeyCap>↓</KeyCap> {t("palette.choose")}
        <KeyCap>Enter</KeyCap> {t("palette.enter")}
      </div>
    </Modal>
  );
}

function useHits(typed: string): Hit[] {
  const { shop } = useShops();
  const text = useDeferredValue(typed);
  const may = useMay();
  const signed = useIsSigned();
  const named = useNamed();
  const deeds = useDeeds();
  const when = shop !== null && text.length >= 2 && may("case_list") ? "now" : "not_yet";
  const page = { shop: shop?.name ?? "", skip: 0, limit: 5 };
  const cases = useAnswer("case_list", { which: "search", text, ...page }, when);
  const orders = useAnswer("order_list", { which: "search", text, ...page }, when);
  const goods = useAnswer("find_goods", { shop: page.shop, text }, may("find_goods") ? when : "not_yet");

  const pages = ALL_ROOMS.filter(
    (room) => enters(room, may) && (named(t(room.name), typed) || room.page.startsWith(typed.toLowerCase())),
  );
  const hits: Hit[] = pages.map(({ page, icon, name, key }) => ({
    key: page,
    icon,
    name: t(name),
    note: key === undefined ? "" : `G ${key}`,
    run: () => go(page),
  }));
  if (typed !== "") {
    for (const { key, icon, name, also, run } of deeds) {
      if (!named(name, typed) && !also.split(" ").some((word) => named(word, typed))) continue;
      hits.push({ key: `deed ${key}`, icon, name, note: t("palette.deed"), run });
    }
    for (const { page: of, tab, asks, name: key } of PARTS) {
      const name = t(key);
      const room = ALL_ROOMS.find((one) => one.page === of);
      if (room === undefined || !may(asks) || !named(name, typed)) continue;
      hits.push({ key: `${of} ${tab}`, icon: room.icon, name, note: t(room.name), run: () => go(of, tab) });
    }
    for (const section of sectionsOf(may, signed)) {
      const name = t(`settings.${section}`);
      if (!named(name, typed)) continue;
      hits.push({
        key: `settings ${section}`,
        icon: <SettingOutlined />,
        name,
        note: t("nav.settings"),
        run: () => openSettings(section),
      });
    }
  }
  if (when === "not_yet") return hits;
  for (const one of (goods.data ?? []).slice(0, 5)) {
    hits.push({
      key: `product ${one.product_id}`,
      icon: <ShoppingOutlined />,
      name: one.product,
      note: one.product_no,
      run: () => open({ is: "product", id: one.product_id }),
    });
  }
  for (const row of cases.data?.cases ?? []) {
    hits.push({
      key: `case ${row.id}`,
      icon: <RollbackOutlined />,
      name: t("palette.case", { tail: tailOf(row.order_no ?? row.case_no) }),
      note: [goodsText(row.product), caseStands(row), yuan(row.refund_fen)].filter((part) => part !== null).join(" · "),
      run: () => open({ is: "case", id: row.id }),
    });
  }
  for (const row of orders.data?.orders ?? []) {
    hits.push({
      key: `order ${row.id}`,
      icon: <FileTextOutlined />,
      name: t("palette.order", { tail: row.order_no.slice(-4) }),
      note: [goodsText(row.goods), yuan(row.paid_fen)].filter((part) => part !== null).join(" · "),
      run: () => open({ is: "order", id: row.id }),
    });
  }
  return hits;
}
