import { FileExcelOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useAnswer } from "../ask";
import type { StockMove, StockSheet } from "../door-types";
import { useMay } from "../parts/me";
import { count } from "../parts/numbers";
import { Settled } from "../parts/Settled";
import { tailOf } from "../parts/tail";
import { moment, useNow } from "../parts/time";
import { useExport } from "../parts/useExport";
import { open } from "../place";
import { t } from "../words/words";
import css from "./Catalogue.module.css";

/** On the sheet of a product: its stock as it was counted, and what moved since, each by the return that it came with. */
export function Stock({ product, name }: { product: number; name: string }) {
  const stock = useAnswer("stock_moves", { product_id: product });
  const file = t("stock.export.file", { product: name.slice(0, 40) });
  const write = useExport("export_stock_moves", t("returned.export"), file, (to) => ({ product_id: product, ...to }));
  return (
    <section className={css.stock} data-testid="product-stock">
      <header className={css.stockHead}>
        <h3>{t("stock.heading")}</h3>
        <Button
          size="small"
          icon={<FileExcelOutlined />}
          loading={write.isPending}
          onClick={() => void write.run()}
          data-testid="stock-export"
        >
          {t("returned.export")}
        </Button>
      </header>
      <Settled of={stock}>{(sheet) => <Sheet of={sheet} />}</Settled>
    </section>
  );
}

function Sheet({ of: { skus, moves } }: { of: StockSheet }) {
  const now = useNow();
  return (
    <>
      {skus.length > 0 && (
        <table className={css.skus}>
          <thead>
            <tr>
              <th>{t("goods.sku_name")}</th>
              <th>{t("stock.counted")}</th>
              <th>{t("stock.moved")}</th>
              <th>{t("stock.now")}</th>
            </tr>
          </thead>
          <tbody>
            {skus.map((sku) => (
              <tr key={sku.sku_id ?? 0} data-testid={`stock-sku-${sku.sku_id ?? 0}`}>
                <td>{sku.sku_id === null ? t("stock.whole") : sku.name || sku.code || "—"}</td>
                <td>
                  {sku.counted === null ? t("stock.uncounted") : count(sku.counted)}{" "}
                  {sku.counted_at !== null && <span className={css.soft}>{moment(sku.counted_at, now)}</span>}
                </td>
                <td>{signed(sku.moved)}</td>
                <td>
                  <b>{sku.stock === null ? "—" : count(sku.stock)}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={css.soft}>{t("stock.note")}</p>
      <h4 className={css.history}>{t("stock.moves")}</h4>
      {moves.length === 0 && <p className={css.soft}>{t("stock.moves.none")}</p>}
      <ul data-testid="stock-moves">
        {moves.map((move) => (
          <Move key={move.id} of={move} />
        ))}
      </ul>
    </>
  );
}

function Move({ of }: { of: StockMove }) {
  const now = useNow();
  const may = useMay();
  const id = of.case_id;
  const named = of.case_no === null ? of.scanned : t("stock.move.case", { no: tailOf(of.case_no) });
  return (
    <li className={css.cost}>
      <b>{signed(of.pieces)}</b>
      <span>
        {of.sku_name} {t(of.pieces > 0 ? "stock.move.back" : "stock.move.less")}
        {!of.counts && <span className={css.soft}> · {t("stock.move.before")}</span>}
      </span>
      {id !== null && may("case_show") ? (
        <Button type="link" size="small" onClick={() => open({ is: "case", id })}>
          {named}
        </Button>
      ) : (
        <span>{named}</span>
      )}
      <span className={css.soft}>
        {of.staff} {moment(of.at, now)}
      </span>
    </li>
  );
}

function signed(pieces: number): string {
  return pieces === 0 ? "—" : pieces > 0 ? `+${count(pieces)}` : `−${count(-pieces)}`;
}
