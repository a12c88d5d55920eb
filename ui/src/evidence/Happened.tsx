import type { Moment, ProofSheet } from "../door-types";
import { yuan } from "../parts/numbers";
import { faultText } from "../sheets/OrderParts";
import { t, textOf } from "../words/words";
import { momentKey } from "./Gallery";
import css from "./Happened.module.css";
import type { Chosen } from "./Proof";
import { Thumb } from "./Thumb";

type Props = { one: Moment; sheet: ProofSheet; chosen: Chosen; going: number[]; onShow: (id: number) => void };

/** One thing that happened: when, what, and what proves it. */
export function Happened({ one, sheet, chosen, going, onShow }: Props) {
  const rows = sheet.evidence.filter(({ id }) => one.evidence.includes(id) && going.includes(id));
  return (
    <li className={css.moment}>
      <p className={css.at}>{one.at.replace("T", " ").slice(0, 16)}</p>
      <p className={one.what === "applied" ? css.said : one.check === null ? css.mark : css.checked} aria-hidden />
      <h3 className={css.title}>{textOf(momentKey(one)) ?? one.what}</h3>
      {linesOf(one, sheet, chosen).map((line) => (
        <p key={line} className={css.text}>
          {line}
        </p>
      ))}
      {rows.length > 0 && (
        <div className={css.thumbs}>
          {rows.map((row, index) => (
            <Thumb key={row.id} row={row} size={index === 0 ? "fill" : "small"} onOpen={() => onShow(row.id)} />
          ))}
        </div>
      )}
    </li>
  );
}

function linesOf(one: Moment, sheet: ProofSheet, chosen: Chosen): string[] {
  const about = sheet.cases.find(({ id }) => id === one.case_id);
  if (one.check !== null) {
    const { check, passed, answered } = one.check;
    const by = t("proof.check.by", { staff: check.staff, seconds: check.seconds });
    return check.result === "passed"
      ? [by, t("proof.check.points", { passed, points: answered })]
      : [by, faultText(check)];
  }
  if (one.what === "shipped" && sheet.order !== null) {
    const parcel = [sheet.order.carrier, sheet.order.tracking_no].filter((part) => part !== null).join(" ");
    return parcel === "" ? [] : [parcel];
  }
  if (one.what === "applied" && about !== undefined) {
    const kind = about.kind === null ? null : textOf(`case.kind.${about.kind}`);
    return [
      ...(about.reason !== null && chosen.parts.includes("reason")
        ? [t("proof.reason", { reason: about.reason })]
        : []),
      ...(kind === null ? [] : [kind]),
    ];
  }
  if (one.what === "refunded" && about !== undefined && chosen.parts.includes("money")) return [yuan(about.refund_fen)];
  return [];
}
