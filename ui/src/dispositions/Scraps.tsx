import { Button, Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { ScrapGroup, ScrapMonth, ScrapSheet } from "../door-types";
import { Card } from "../parts/Card";
import { MakeChange, type Source } from "../parts/MakeChange";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { t, textOf } from "../words/words";
import css from "./Dispositions.module.css";
import { Ids } from "./Ids";

const BY = ["products", "reasons", "suppliers"] as const;
type By = (typeof BY)[number];

/** What was scrapped, by what it can be changed at; each line can become an improvement action. */
export function Scraps() {
  const shop = useShop();
  const scraps = useAnswer("scrap_results", { shop: shop.name });
  return (
    <Settled of={scraps}>
      {(sheet) => (
        <div className={css.page}>
          {sheet.all.pieces.length === 0 ? (
            <Card>
              <Nothing title={t("scraps.none")} text={t("scraps.none.text")} />
            </Card>
          ) : (
            <Groups of={sheet} />
          )}
          {sheet.months.length > 0 && <Months of={sheet.months} />}
        </div>
      )}
    </Settled>
  );
}

function Groups({ of }: { of: ScrapSheet }) {
  const may = useMay();
  const [by, setBy] = useState<By>("products");
  const [source, setSource] = useState<Source | null>(null);
  const nameOf = ({ name }: ScrapGroup) =>
    name === null ? t(`scraps.unknown.${by}`) : by === "reasons" ? (textOf(`callback.reason.${name}`) ?? name) : name;
  const change = (group: ScrapGroup) =>
    setSource({
      product_id: group.product_id,
      product: by === "products" ? nameOf(group) : null,
      what: t("scraps.change", {
        name: nameOf(group),
        count: count(group.pieces.length),
        value: yuan(group.value_fen),
      }),
      callbacks: [],
      feedback: [],
      kind: by === "suppliers" ? "supply" : "product",
    });
  return (
    <Card
      title={
        <Segmented<By>
          value={by}
          onChange={setBy}
          options={BY.map((value) => ({
            value,
            label: <span data-testid={`scraps-by-${value}`}>{t(`scraps.by.${value}`)}</span>,
          }))}
        />
      }
      note={t("scraps.sum", {
        count: count(of.all.pieces.length),
        value: yuan(of.all.value_fen),
        from: of.span[0],
        until: of.span[1],
      })}
      flush
    >
      <table className={css.table}>
        <thead>
          <tr>
            <th>{t(`scraps.by.${by}`)}</th>
            <th>{t("scraps.col.pieces")}</th>
            <th>{t("returned.col.value")}</th>
            <th>{t("scraps.col.change")}</th>
          </tr>
        </thead>
        <tbody>
          {of[by].map((group, at) => (
            <tr key={group.product_id ?? group.name ?? "unknown"}>
              <td>{nameOf(group)}</td>
              <td>
                <Ids ids={group.pieces} title={nameOf(group)} testid={`scraps-pieces-${at}`} />
              </td>
              <td>{yuan(group.value_fen)}</td>
              <td>
                {may("choose_change") && (
                  <Button size="small" onClick={() => change(group)} data-testid={`scraps-change-${at}`}>
                    {t("scraps.make")}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {source !== null && <MakeChange source={source} onClose={() => setSource(null)} />}
    </Card>
  );
}

function Months({ of }: { of: ScrapMonth[] }) {
  return (
    <Card title={t("scraps.months")} note={t("scraps.months.text")} flush>
      <table className={css.table}>
        <thead>
          <tr>
            <th>{t("scraps.col.month")}</th>
            <th>{t("scraps.col.reused")}</th>
            {of[0]?.ways.map(({ way }) => (
              <th key={way}>{t(`disposition.way.${way}`)}</th>
            ))}
            <th>{t("scraps.col.weight")}</th>
          </tr>
        </thead>
        <tbody>
          {of.map((month) => (
            <tr key={month.month}>
              <td>{month.month}</td>
              <td>
                <Ids ids={month.reused} title={`${month.month} · ${t("scraps.col.reused")}`} />
              </td>
              {month.ways.map(({ way, pieces }) => (
                <td key={way}>
                  <Ids ids={pieces} title={`${month.month} · ${t(`disposition.way.${way}`)}`} />
                </td>
              ))}
              <td>
                {t("scraps.grams", { grams: count(month.grams) })}
                {month.unweighed > 0 && (
                  <div className={css.soft}>{t("scraps.unweighed", { count: count(month.unweighed) })}</div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
