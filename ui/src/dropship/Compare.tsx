import { FileExcelOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { Day, PartnerRow, PartnerRowFigure, PartnerTable } from "../door-types";
import { Card } from "../parts/Card";
import { DayRange } from "../parts/DayRange";
import { Figure } from "../parts/Figure";
import { useMay } from "../parts/me";
import { count, percent, signed, signedPoints } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { useShop } from "../parts/shop";
import { useExport } from "../parts/useExport";
import { t } from "../words/words";
import { Counted } from "./Counted";
import { LinesForm } from "./LinesForm";
import { figureName, showPartner } from "./names";
import css from "./Partners.module.css";
import { Warnings } from "./Warnings";

/** The partners beside each other: as they are, and on the same mix of goods. */
export function Compare() {
  const shop = useShop();
  const may = useMay();
  const [span, setSpan] = useState<[Day, Day] | null>(null);
  const [lines, setLines] = useState(false);
  const told = useAnswer("partner_table", { shop: shop.name, from: span?.[0] ?? null, to: span?.[1] ?? null });
  const days = told.data?.days;
  const [from, to] = [days?.from ?? "", days?.to ?? ""];
  const name = days === undefined ? null : t("partners.export.name", { shop: shop.name, from, to });
  const write = useExport("export_partners", t("partners.export"), name, (out) => ({
    shop: shop.name,
    from,
    to,
    ...out,
  }));
  return (
    <Settled of={told}>
      {(table) => (
        <div className={css.part}>
          <div className={css.tools}>
            <DayRange
              of={[table.days.from, table.days.to]}
              onChange={(first, last) => setSpan([first, last])}
              label={t("partners.span")}
            />
            {may("set_partner_line") && (
              <Button onClick={() => setLines(true)} data-testid="partners-lines">
                {t("partners.lines")}
              </Button>
            )}
            <Button
              icon={<FileExcelOutlined />}
              loading={write.isPending}
              onClick={() => void write.run()}
              title={t("partners.export")}
              data-testid="partners-export"
            >
              {t("losses.export.short")}
            </Button>
          </div>
          <Warnings of={table.warnings} />
          <Card flush title={t("partners.compare")} note={t("partners.compare.note")}>
            <Rows table={table} />
            <p className={css.under}>
              {t("partners.compare.rule", { minimum: count(table.minimum), hours: table.hours })}
              {table.untold > 0 && ` ${t("partners.compare.untold", { count: count(table.untold) })}`}
            </p>
          </Card>
          {lines && <LinesForm lines={table.lines} onClose={() => setLines(false)} />}
        </div>
      )}
    </Settled>
  );
}

function Rows({ table }: { table: PartnerTable }) {
  return (
    <div className={css.scroll}>
      <table className={css.table} data-testid="partners-table">
        <thead>
          <tr>
            <th>{t("nav.partners")}</th>
            <th className={css.right}>{t("partners.orders")}</th>
            {table.lines.map(({ figure, share }) => (
              <th key={figure} className={css.right}>
                {figureName(figure)}
                <small>{t("partners.line_is", { share: percent(share / 10_000) })}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.partners.map((row) => (
            <Row key={row.partner} row={row} table={table} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, table }: { row: PartnerRow; table: PartnerTable }) {
  return (
    <tr>
      <td className={css.name}>
        <Figure strong onOpen={() => showPartner(row.partner)} testid={`partner-${row.partner}`}>
          {row.partner}
        </Figure>
      </td>
      <td className={css.right}>
        {count(row.orders)}
        {row.waiting > 0 && <small>{t("warehouses.waiting", { count: count(row.waiting) })}</small>}
      </td>
      {row.figures.map((cell) => (
        <td key={cell.figure} className={css.right}>
          <Counted
            partner={row.partner}
            figure={cell.figure}
            days={table.days}
            rate={cell.rate}
            testid={`partner-${cell.figure}-${row.partner}`}
          />
          <Beside cell={cell} rises={cell.figure === "in_time" || cell.figure === "handled"} />
        </td>
      ))}
    </tr>
  );
}

/** How far the partner lies from the others on the same goods, and whether that is shown. */
function Beside({ cell: { adjusted, best }, rises }: { cell: PartnerRowFigure; rises: boolean }) {
  if (adjusted === null) return <small>{t("partners.alone")}</small>;
  const [low, high] = adjusted.between;
  const shown = adjusted.verdict === "higher" || adjusted.verdict === "lower";
  const better = adjusted.verdict === (rises ? "higher" : "lower");
  const tone = !shown ? css.tag : `${css.tag} ${better ? css.good : css.warn}`;
  const word = best ? "best" : !shown ? "open" : better ? "better" : "worse";
  return (
    <small
      title={t("partners.adjusted", {
        rate: percent(adjusted.rate),
        others: percent(adjusted.others),
        covered: percent(adjusted.covered),
      })}
    >
      {t("partners.apart", { difference: signedPoints(adjusted.difference) })}
      <br />
      {t("partner.change.range", { low: signed(low), high: signed(high) })}
      <br />
      <span className={tone}>{t(`partners.beside.${word}`)}</span>
    </small>
  );
}
