import { Button } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { LossCell, LossCellLine, LossRateOf, LossRateSheet, LossStandard, Rate } from "../door-types";
import { Card } from "../parts/Card";
import { DayRange } from "../parts/DayRange";
import { Figure } from "../parts/Figure";
import { useMay } from "../parts/me";
import { Nothing } from "../parts/Nothing";
import { count, interval, percent } from "../parts/numbers";
import { commonScale, RateBar } from "../parts/RateBar";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { open } from "../place";
import { listed, t } from "../words/words";
import css from "./Losses.module.css";
import { cellParts } from "./names";
import { Review } from "./Review";
import { StandardForm } from "./StandardForm";

/** How much loss is usual, and where the shop's own rate is surely above it. */
export function Standards() {
  const shop = useShop();
  const may = useMay();
  const [days, setDays] = useState<[string, string] | null>(null);
  const [edited, setEdited] = useState<LossStandard | null>(null);
  const told = useAnswer("loss_rates", { shop: shop.name, from: days?.[0] ?? null, to: days?.[1] ?? null });
  const blank: LossStandard = { id: null, cell: { category: null, carrier: null, season: null }, share: 200 };
  const begin = may("set_loss_standard") && (
    <Button type="primary" onClick={() => setEdited(blank)} data-testid="standard-new">
      {t("standards.new")}
    </Button>
  );
  return (
    <Settled of={told}>
      {(sheet) => (
        <div className={css.part}>
          <div className={css.tools}>
            <DayRange
              of={[sheet.from, sheet.to]}
              onChange={(from, to) => setDays([from, to])}
              label={t("standards.span")}
            />
            <span className={css.soft}>{t("standards.span.note")}</span>
          </div>
          <Card flush title={t("standards.title")} note={t("standards.note")} extra={begin}>
            {sheet.standards.length === 0 ? (
              <Nothing title={t("standards.none")} text={t("standards.none.text")}>
                {begin}
              </Nothing>
            ) : (
              <Lines sheet={sheet} onEdit={setEdited} />
            )}
          </Card>
          <Review minimum={sheet.minimum} />
          <Cells sheet={sheet} />
          {edited !== null && <StandardForm sheet={sheet} kept={edited} onClose={() => setEdited(null)} />}
        </div>
      )}
    </Settled>
  );
}

/** All bars of the page are of one length, so that they can be compared. */
function scaleOf({ whole, standards, cells }: LossRateSheet): number {
  return commonScale([whole, ...standards.map(({ lost }) => lost), ...cells.map(({ lost }) => lost)]);
}

/** The counts of a rate, each opening its orders, with the rate and its range. */
function Lost({ sheet, lost, of, name, limit }: RateProps) {
  const { from, to } = sheet;
  const counted = (which: "lost" | "sent", orders: number) => (
    <Figure
      onOpen={() =>
        open({
          is: "loss_rate_behind",
          title: t(`standards.count.${which}`),
          chips: [name, `${from} – ${to}`],
          question: { from, to, rate: of, count: which },
        })
      }
      label={`${name} ${t(`standards.count.${which}`)} ${count(orders)}`}
    >
      {count(orders)}
    </Figure>
  );
  return (
    <>
      <td className={css.right}>
        {counted("lost", lost.hits)} <span className={css.soft}>/</span> {counted("sent", lost.orders)}
      </td>
      <td className={css.right}>
        {lost.rate === null ? t("rate.too_few") : percent(lost.rate)}
        {lost.interval !== null && <small>{interval(lost.interval)}</small>}
      </td>
      <td className={css.rate}>
        <RateBar of={lost} scale={scaleOf(sheet)} average={limit} />
      </td>
    </>
  );
}

type RateProps = { sheet: LossRateSheet; lost: Rate; of: LossRateOf; name: string; limit: number | null };

function Lines({ sheet, onEdit }: { sheet: LossRateSheet; onEdit: (standard: LossStandard) => void }) {
  const may = useMay();
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="standards">
        <Head last />
        <tbody>
          {sheet.standards.map(({ standard, limit, lost, above }) => (
            <tr key={standard.id} className={above ? css.above : undefined}>
              <Cell cell={standard.cell} />
              <td className={css.right}>
                {percent(limit)}
                {above && (
                  <span className={`${css.tag} ${css.warn}`} data-testid="standard-above">
                    {t("standards.above")}
                  </span>
                )}
              </td>
              <Lost
                sheet={sheet}
                lost={lost}
                of={{ of: "standard", standard: standard.id ?? 0 }}
                name={cellParts(standard.cell).join(" · ")}
                limit={limit}
              />
              <td className={css.acts}>
                {may("set_loss_standard") && (
                  <Button type="link" size="small" onClick={() => onEdit(standard)}>
                    {t("standards.edit")}
                  </Button>
                )}
                {may("remove_loss_standard") && standard.id !== null && <Remove id={standard.id} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {sheet.without.orders > 0 && (
        <p className={css.under}>{t("standards.without", { count: count(sheet.without.orders) })}</p>
      )}
      <p className={css.under}>{t("standards.rule", { minimum: count(sheet.minimum) })}</p>
    </div>
  );
}

function Head({ last = false }: { last?: boolean }) {
  return (
    <thead>
      <tr>
        <th>{t("standards.col.category")}</th>
        <th>{t("standards.col.carrier")}</th>
        <th>{t("standards.col.season")}</th>
        <th className={css.right}>{t("standards.col.limit")}</th>
        <th className={css.right}>{t("standards.col.lost")}</th>
        <th className={css.right}>{t("standards.col.rate")}</th>
        <th aria-label={t("standards.col.rate")} />
        {last && <th aria-label={t("losses.col.acts")} />}
      </tr>
    </thead>
  );
}

function Cell({ cell }: { cell: LossCell }) {
  const [category, carrier, season] = cellParts(cell);
  return (
    <>
      <td>{category}</td>
      <td>{carrier}</td>
      <td>{season}</td>
    </>
  );
}

/** What was sent, by kind of goods, way and season, each with the standard that holds for it. */
function Cells({ sheet }: { sheet: LossRateSheet }) {
  if (sheet.cells.length === 0) return null;
  return (
    <Card flush title={t("standards.cells")} note={t("standards.cells.note")}>
      <div className={css.scroll}>
        <table className={css.table} data-testid="standard-cells">
          <Head />
          <tbody>
            {sheet.cells.map((line) => (
              <tr key={cellParts(line.cell).join(" ")} className={line.above ? css.above : undefined}>
                <Cell cell={named(line.cell)} />
                <td className={css.right}>
                  {line.limit === null ? "—" : percent(line.limit)}
                  {line.widened.length > 0 && <small>{widenedText(line)}</small>}
                </td>
                <Lost
                  sheet={sheet}
                  lost={line.lost}
                  of={{ of: "cell", cell: line.cell }}
                  name={cellParts(named(line.cell)).join(" · ")}
                  limit={line.limit}
                />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}

/** A cell of what was sent stands for nothing wider: what no file tells is said to be so. */
function named({ category, carrier, season }: LossCell): LossCell {
  return { category: category ?? t("standards.mixed"), carrier: carrier ?? t("losses.untold"), season };
}

function widenedText({ widened }: LossCellLine): string {
  return t("standards.widened", { what: listed(widened.map((one) => t(`standards.widened.${one}`))) });
}

function Remove({ id }: { id: number }) {
  const remove = useWrite("remove_loss_standard");
  const tell = useTell();
  const gone = () =>
    remove.mutate(
      { standard: id },
      { onSuccess: ({ operation }) => tell.done(t("standards.removed"), operation), onError: tell.refused },
    );
  return (
    <Button type="text" size="small" loading={remove.isPending} onClick={gone} data-testid={`standard-remove-${id}`}>
      {t("standards.remove")}
    </Button>
  );
}
