import { FileExcelOutlined } from "@ant-design/icons";
import { Button, Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { Day, LossBy, LossGroup, LossSum } from "../door-types";
import { Card } from "../parts/Card";
import { DayRange } from "../parts/DayRange";
import { Figure } from "../parts/Figure";
import { Nothing } from "../parts/Nothing";
import { count, yuan } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useExport } from "../parts/useExport";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Losses.module.css";
import { GROUPS, groupName } from "./names";
import { usualSpan } from "./spans";

/** Sums of the records by one dimension; every line opens its records, and all of them add up to the first. */
export function Totals() {
  const shop = useShop();
  const [[from, to], setDays] = useState(usualSpan);
  const [by, setBy] = useState<LossBy>("cause");
  const told = useAnswer("loss_totals", { shop: shop.name, from, to, by });
  const file = t("losses.export.name", { shop: shop.name, from, to });
  const write = useExport("export_losses", t("losses.export"), file, (out) => ({ shop: shop.name, from, to, ...out }));
  return (
    <div className={css.part}>
      <div className={css.tools}>
        <Segmented<LossBy>
          value={by}
          onChange={setBy}
          options={GROUPS.map((value) => ({
            value,
            label: <span data-testid={`losses-by-${value}`}>{t(`losses.by.${value}`)}</span>,
          }))}
        />
        <DayRange of={[from, to]} onChange={(first, last) => setDays([first, last])} label={t("losses.span")} />
        <Button
          icon={<FileExcelOutlined />}
          loading={write.isPending}
          onClick={() => void write.run()}
          title={t("losses.export")}
          data-testid="losses-export"
        >
          {t("losses.export.short")}
        </Button>
      </div>
      <Card flush title={t("losses.sums")} note={t("losses.sums.note")}>
        <Settled of={told}>
          {({ whole, groups }) =>
            whole.losses === 0 ? (
              <Nothing title={t("losses.sums.none")} text={t("losses.sums.none.text")} />
            ) : (
              <Sums by={by} days={[from, to]} whole={whole} groups={groups} />
            )
          }
        </Settled>
      </Card>
    </div>
  );
}

type SumsProps = { by: LossBy; days: [Day, Day]; whole: LossSum; groups: LossSum[] };

function Sums({ by, days, whole, groups }: SumsProps) {
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="losses-sums">
        <thead>
          <tr>
            <th>{t(`losses.by.${by}`)}</th>
            <th className={css.right}>{t("losses.sum.records")}</th>
            <th className={css.right}>{t("losses.sum.pieces")}</th>
            <th className={css.right}>{t("losses.sum.value")}</th>
            <th className={css.right}>{t("losses.sum.owed")}</th>
            <th className={css.right}>{t("losses.sum.own")}</th>
          </tr>
        </thead>
        <tbody>
          <Line name={t("losses.whole")} days={days} group={null} sum={whole} />
          {groups.map((sum) => (
            <Line key={sum.key} name={groupName(by, sum)} days={days} group={{ by, key: sum.key }} sum={sum} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type LineProps = { name: string; days: [Day, Day]; group: LossGroup | null; sum: LossSum };

function Line({ name, days: [from, to], group, sum }: LineProps) {
  const show = () =>
    open({
      is: "losses",
      title: t("losses.list"),
      chips: [name, `${from} – ${to}`],
      question: { of: { from, to, group, stands: null, claim: null } },
    });
  return (
    <tr className={group === null ? css.whole : undefined}>
      <td>{name}</td>
      <td className={css.right}>
        <Figure onOpen={show} label={`${name} ${count(sum.losses)}`} testid={`losses-sum-${group?.key ?? "whole"}`}>
          {count(sum.losses)}
        </Figure>
      </td>
      <td className={css.right}>{count(sum.quantity)}</td>
      <td className={css.right}>{yuan(sum.value_fen)}</td>
      <td className={css.right}>{yuan(sum.owed_fen)}</td>
      <td className={css.right}>{yuan(sum.own_fen)}</td>
    </tr>
  );
}
