import { ClockCircleOutlined } from "@ant-design/icons";
import { InputNumber, Select } from "antd";
import type { CaseKind, CaseSheet, Wish } from "../../door-types";
import { Field } from "../../parts/Field";
import { useClerk } from "../../parts/me";
import { t } from "../../words/words";
import css from "./case.module.css";
import { Freight } from "./Freight";
import { useCaseWrite } from "./useCaseWrite";

const WISHES: readonly Wish[] = ["keep_for_less", "exchange", "refund", "repair", "apology", "unknown"];
const KINDS: readonly CaseKind[] = ["refund_only", "return_refund", "exchange", "reship", "repair", "complaint"];

/** Kinds in which goods come back; of the others there is no way back that somebody pays. */
const RETURNS: ReadonlySet<CaseKind> = new Set(["return_refund", "exchange", "repair"]);

/** What a clerk notes on a case: the wish, the kind, the freight, and which pieces it is about. */
export function Notes({ sheet }: { sheet: CaseSheet }) {
  const by = useClerk();
  const seen = { id: sheet.case.id, version: sheet.desk.version };
  const wish = useCaseWrite("record_wish");
  const kind = useCaseWrite("change_kind");
  const saved =
    (write: { tell: { done: (text: string, operation?: number) => void } }) =>
    ({ operation }: { operation: number }) =>
      write.tell.done(t("caseview.saved"), operation);
  return (
    <section className={css.notes}>
      <Field name={t("caseview.wish")}>
        <Select<string>
          value={sheet.desk.wish ?? "unknown"}
          options={WISHES.map((one) => ({ value: one, label: t(`wish.${one}`) }))}
          onChange={(to) => {
            const chosen = WISHES.find((one) => one === to);
            if (chosen !== undefined) wish.run({ seen, wish: chosen, by }, saved(wish));
          }}
          data-testid="case-wish"
        />
        {sheet.desk.wish_late && (
          <span className={css.late}>
            <ClockCircleOutlined aria-hidden /> {t("caseview.wish.late")}
          </span>
        )}
      </Field>
      <Field name={t("caseview.kind")}>
        <Select<CaseKind>
          value={sheet.desk.kind}
          options={KINDS.map((one) => ({ value: one, label: t(`case.kind.${one}`) }))}
          onChange={(to) => kind.run({ seen, kind: to, by }, saved(kind))}
        />
      </Field>
      {(RETURNS.has(sheet.desk.kind) || sheet.freight_way !== null) && (
        <Freight key={`${sheet.freight_way} ${sheet.freight_fen}`} sheet={sheet} />
      )}
      {sheet.order?.lines.some((line) => (line.quantity ?? 1) > 1 || sheet.pieces.length > 0) && (
        <Pieces sheet={sheet} />
      )}
    </section>
  );
}

/** How many pieces of each line the case is about; they decide how much may go back. */
function Pieces({ sheet }: { sheet: CaseSheet }) {
  const by = useClerk();
  const write = useCaseWrite("choose_pieces");
  const lines = sheet.order?.lines ?? [];
  const of = (line_no: string) => sheet.pieces.find((one) => one.line_no === line_no)?.quantity ?? null;
  const choose = (line_no: string, quantity: number | null) => {
    const others = sheet.pieces.filter((one) => one.line_no !== line_no);
    const pieces = quantity === null ? others : [...others, { line_no, quantity }];
    write.run({ seen: { id: sheet.case.id, version: sheet.desk.version }, pieces, by }, ({ operation }) =>
      write.tell.done(t("caseview.saved"), operation),
    );
  };
  return (
    <Field name={t("caseview.pieces")} size="whole">
      {lines.map((line) => (
        <div key={line.line_no} className={css.piece}>
          <span>{[line.product, line.sku_name].filter(Boolean).join(" · ")}</span>
          <InputNumber
            size="small"
            min={1}
            max={line.quantity ?? 1}
            value={of(line.line_no)}
            placeholder={t("caseview.pieces.all")}
            onChange={(to) => choose(line.line_no, to)}
            aria-label={t("caseview.pieces")}
          />
          <span className={css.soft}>/ {line.quantity ?? 1}</span>
        </div>
      ))}
    </Field>
  );
}
