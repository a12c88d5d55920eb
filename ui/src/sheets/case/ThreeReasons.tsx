import { InfoCircleOutlined } from "@ant-design/icons";
import { Button, Input, Modal, Segmented } from "antd";
import { useState } from "react";
import type { CaseSheet } from "../../door-types";
import { KeyCap } from "../../parts/KeyCap";
import { appliedText, classText, QualityDot, reasonText } from "../../parts/marks";
import { useClerk, useMay } from "../../parts/me";
import { moment, useNow } from "../../parts/time";
import { useKeys } from "../../parts/useKeys";
import { t } from "../../words/words";
import css from "./case.module.css";
import { useCaseWrite } from "./useCaseWrite";

const CLASSES = ["quality", "description", "missing_or_wrong", "logistics", "buyer", "other"];
type Source = "confirmed" | "found";
const WRITES = { confirmed: "confirm_reason", found: "record_found" } as const;

/** What was stated, confirmed and found, side by side: the first is the platform's, the other two the goods'. */
export function ThreeReasons({ sheet }: { sheet: CaseSheet }) {
  const now = useNow();
  const [asking, setAsking] = useState<Source | null>(null);
  const may = useMay();
  const row = sheet.case;
  const last = (source: Source) => sheet.reasons.filter((one) => one.source === source).pop();
  useKeys({
    ...(may("confirm_reason") ? { h: () => setAsking("confirmed") } : {}),
    ...(may("record_found") ? { v: () => setAsking("found") } : {}),
  });
  return (
    <section className={css.block}>
      <div className={css.three} data-testid="case-reasons">
        <div>
          <span className={css.soft}>{t("caseview.stated")}</span>
          <b>
            <QualityDot quality={row.quality} /> {row.reason ?? "—"}
          </b>
          <span className={css.soft}>
            {row.applied_at === null ? "" : t("caseview.stated.at", { at: appliedText(row, now) })}
            {sheet.reason_latest !== null && ` · ${t("case.reason_latest")} ${sheet.reason_latest}`}
          </span>
        </div>
        {(["confirmed", "found"] as const).map((source) => {
          const known = last(source);
          return (
            <div key={source} className={known === undefined ? css.unknown : undefined}>
              <span className={css.soft}>{t(`caseview.${source}`)}</span>
              <b>{known === undefined ? t(`caseview.not_${source}`) : reasonText(known)}</b>
              <span className={css.soft}>
                {known !== undefined &&
                  `${classText(known.class)} · ${t("caseview.reason.by", { staff: known.staff, at: moment(known.at, now) })}`}
              </span>
              {may(WRITES[source]) && (
                <Button size="small" onClick={() => setAsking(source)} data-testid={`case-record-${source}`}>
                  {t(`caseview.record.${source}`)} <KeyCap>{source === "confirmed" ? "H" : "V"}</KeyCap>
                </Button>
              )}
            </div>
          );
        })}
      </div>
      {sheet.buyer_words !== null && (
        <p data-testid="case-written">
          {t("caseview.written")} {t("tags.quote", { text: sheet.buyer_words })}
        </p>
      )}
      <p className={css.soft}>
        <InfoCircleOutlined aria-hidden /> {t("caseview.reasons.note")}
      </p>
      {asking !== null && <Ask source={asking} caseId={row.id} onClose={() => setAsking(null)} />}
    </section>
  );
}

function Ask({ source, caseId, onClose }: { source: Source; caseId: number; onClose: () => void }) {
  const by = useClerk();
  const [reason, setReason] = useState({ class: "quality", detail: "" });
  const confirm = useCaseWrite("confirm_reason");
  const found = useCaseWrite("record_found");
  const save = () => {
    const write = source === "confirmed" ? confirm : found;
    const ask = { case_id: caseId, reason: { class: reason.class, detail: reason.detail || null }, at: null, by };
    write.run(ask, ({ operation }) => {
      write.tell.done(t("caseview.reason.saved"), operation);
      onClose();
    });
  };
  return (
    <Modal
      open
      title={t(`caseview.record.${source}`)}
      okText={t("caseview.contact.save")}
      onOk={save}
      okButtonProps={{ "data-testid": "case-reason-save" }}
      onCancel={onClose}
      confirmLoading={confirm.isPending || found.isPending}
    >
      <div className={css.form}>
        <span>{t("caseview.reason.class")}</span>
        <Segmented
          value={reason.class}
          onChange={(to) => setReason({ ...reason, class: to })}
          options={CLASSES.map((one) => ({ value: one, label: classText(one) }))}
        />
        <span>{t("caseview.reason.detail")}</span>
        <Input
          autoFocus
          maxLength={500}
          value={reason.detail}
          placeholder={t("caseview.reason.detail.hint")}
          onChange={(event) => setReason({ ...reason, detail: event.target.value })}
          onPressEnter={save}
          data-testid="case-reason-detail"
        />
      </div>
    </Modal>
  );
}
