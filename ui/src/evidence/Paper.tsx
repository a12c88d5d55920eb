import type { ProofSheet } from "../door-types";
import { yuan } from "../parts/numbers";
import { platformName } from "../parts/shop";
import { goodsText, t } from "../words/words";
import { Happened } from "./Happened";
import css from "./Paper.module.css";
import type { Chosen } from "./Proof";

type Props = { sheet: ProofSheet; chosen: Chosen; going: number[]; onShow: (id: number) => void };

/** The sheet as it lies on the desk; the PDF says the same. */
export function Paper({ sheet, chosen, going, onShow }: Props) {
  const { order } = sheet;
  const first = sheet.cases[0];
  const number = order?.order.order_no ?? first?.order_no ?? first?.case_no ?? "";
  const goods =
    order === null
      ? (first?.product ?? "")
      : order.lines
          .map((line) => [line.product, line.sku_name].filter((part) => part !== null).join(" "))
          .join(t("list.goods")) ||
        (goodsText(order.order.goods) ?? "");
  const told = sheet.moments.filter(
    ({ what, evidence }) =>
      what !== "paid" &&
      ((what !== "agreed" && what !== "closed") || chosen.audience === "own") &&
      (what !== "kept" || evidence.some((id) => going.includes(id))),
  );
  return (
    <article className={css.paper}>
      <header className={css.head}>
        <h1>{t(`proof.title.${chosen.audience}`)}</h1>
        <p className={css.right}>
          {sheet.shop}
          <br />
          {sheet.number}
        </p>
        <p className={css.about}>
          {goods} · {platformName(sheet.platform)} {number}
        </p>
      </header>
      <ol className={css.line}>
        {told.map((one) => (
          <Happened
            key={`${one.what} ${one.at} ${one.case_id ?? ""} ${one.check?.check.id ?? ""}`}
            one={one}
            sheet={sheet}
            chosen={chosen}
            going={going}
            onShow={onShow}
          />
        ))}
      </ol>
      {chosen.parts.includes("money") && sheet.money.length > 0 && <Money sheet={sheet} />}
      {chosen.audience === "supplier" && (
        <footer className={css.sign}>
          <span>{t("proof.sign.opinion")}</span>
          <span>{t("proof.sign.seal")}</span>
          <span>{t("proof.sign.date")}</span>
        </footer>
      )}
    </article>
  );
}

function Money({ sheet }: { sheet: ProofSheet }) {
  const key = (at: string | null, index: number) => `${at ?? ""} ${index}`;
  return (
    <table className={css.money}>
      <thead>
        <tr>
          <th scope="row">{t("proof.money")}</th>
          {sheet.money.map(({ at }, index) => (
            <th key={key(at, index)} scope="col">
              {at === null ? "—" : at.slice(5, 10)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{t("proof.money.move")}</th>
          {sheet.money.map(({ at, amount_fen }, index) => (
            <td key={key(at, index)}>{yuan(amount_fen)}</td>
          ))}
        </tr>
        <tr className={css.left}>
          <th scope="row">{t("proof.money.left")}</th>
          {sheet.money.map(({ at, left_fen }, index) => (
            <td key={key(at, index)}>{yuan(left_fen)}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
