import { WarningOutlined } from "@ant-design/icons";
import { Button, Input, Segmented } from "antd";
import { useState } from "react";
import { useAnswer } from "../../ask";
import type { CaseSheet, TrickFact } from "../../door-types";
import { AddFiles } from "../../evidence/AddFiles";
import { Thumb } from "../../evidence/Thumb";
import { Field } from "../../parts/Field";
import { useClerk, useMay } from "../../parts/me";
import { moment, useNow } from "../../parts/time";
import { open } from "../../place";
import { t, textOf } from "../../words/words";
import css from "./case.module.css";
import { useCaseWrite } from "./useCaseWrite";

const FACTS: readonly TrickFact[] = ["wrong_article", "empty_parcel", "other_serial"];

/** What came back instead of the goods: facts with their photos, and the platform's appeal that follows from them. */
export function Tricks({ sheet }: { sheet: CaseSheet }) {
  const now = useNow();
  const may = useMay();
  const [asking, setAsking] = useState(false);
  const subject = { order_id: sheet.order?.order.id ?? null, case_id: sheet.case.id };
  const proof = useAnswer("evidence_list", subject);
  const { goods } = sheet.desk.states;
  const here = goods === "received" || goods === "missing";
  if (sheet.tricks.length === 0 && !(here && may("record_trick"))) return null;
  const shots = (proof.data ?? []).filter(({ scene, thinned_at }) => scene === "inspection" && thinned_at === null);
  return (
    <section className={css.block} data-testid="case-tricks">
      {sheet.tricks.map((one) => {
        const shot = proof.data?.find(({ id }) => id === one.evidence_id);
        return (
          <div key={one.fact} className={css.trick} data-testid={`trick-${one.fact}`}>
            {shot !== undefined && <Thumb row={shot} size="small" />}
            <p>
              <b>
                <WarningOutlined aria-hidden /> {t(`trick.${one.fact}`)}
              </b>{" "}
              {t("trick.grade")}
              {one.sent !== null && ` · ${t("trick.sent", { what: one.sent })}`}
              {one.came !== null && ` · ${t("trick.came", { what: one.came })}`}{" "}
              <span className={css.soft}>
                {one.staff} {moment(one.at, now)}
              </span>
            </p>
          </div>
        );
      })}
      {sheet.appeal !== null && (
        <div className={css.dueNow} data-testid="case-appeal">
          <p>
            {sheet.appeal.until === null
              ? t("trick.appeal.unknown")
              : t("trick.appeal", {
                  at: moment(sheet.appeal.until, now),
                  outcome: textOf(`timeout.${sheet.appeal.outcome ?? "unknown"}`) ?? t("timeout.unknown"),
                })}
          </p>
          <Button size="small" onClick={() => open({ is: "proof", ...subject })} data-testid="case-appeal-proof">
            {t("trick.appeal.proof")}
          </Button>
        </div>
      )}
      {here && may("record_trick") && !asking && (
        <div>
          <Button size="small" onClick={() => setAsking(true)} data-testid="trick-ask">
            {t("trick.ask")}
          </Button>
        </div>
      )}
      {asking && <Ask sheet={sheet} shots={shots} subject={subject} onClose={() => setAsking(false)} />}
    </section>
  );
}

type AskProps = {
  sheet: CaseSheet;
  shots: Parameters<typeof Thumb>[0]["row"][];
  subject: { order_id: number | null; case_id: number };
  onClose: () => void;
};

function Ask({ sheet, shots, subject, onClose }: AskProps) {
  const by = useClerk();
  const write = useCaseWrite("record_trick");
  const open = FACTS.filter((fact) => !sheet.tricks.some((one) => one.fact === fact));
  const [fact, setFact] = useState<TrickFact>(open[0] ?? "wrong_article");
  const [sent, setSent] = useState("");
  const [came, setCame] = useState("");
  const [chosen, setChosen] = useState<number | null>(null);
  const shot = chosen ?? shots[0]?.id ?? null;
  const some = (text: string) => (text.trim() === "" ? null : text);
  const save = () => {
    if (shot === null) return;
    write.run({ case_id: sheet.case.id, fact, sent: some(sent), came: some(came), evidence_id: shot, by }, (answer) => {
      write.tell.done(t("trick.saved"), answer.operation);
      onClose();
    });
  };
  return (
    <div className={css.form} data-testid="trick-form">
      <p className={css.soft}>{t("trick.text")}</p>
      <Segmented<TrickFact>
        value={fact}
        onChange={setFact}
        options={open.map((one) => ({
          value: one,
          label: <span data-testid={`trick-fact-${one}`}>{t(`trick.${one}`)}</span>,
        }))}
      />
      <Field name={t(fact === "other_serial" ? "trick.field.sent.serial" : "trick.field.sent")} size="whole">
        <Input value={sent} maxLength={60} onChange={({ target }) => setSent(target.value)} data-testid="trick-sent" />
      </Field>
      <Field name={t(fact === "other_serial" ? "trick.field.came.serial" : "trick.field.came")} size="whole">
        <Input value={came} maxLength={60} onChange={({ target }) => setCame(target.value)} data-testid="trick-came" />
      </Field>
      <Field name={t("trick.field.photo")} size="whole">
        <div className={css.shots}>
          {shots.map((row) => (
            <span key={row.id} className={row.id === shot ? css.shotHere : css.shot}>
              <Thumb row={row} size="small" onOpen={() => setChosen(row.id)} />
            </span>
          ))}
          {shots.length === 0 && <span className={css.soft}>{t("trick.photo.none")}</span>}
          <AddFiles subject={subject} scenes={["inspection"]} staff={by} look="desk" />
        </div>
      </Field>
      <div className={css.steps}>
        <Button
          type="primary"
          disabled={shot === null}
          loading={write.isPending}
          onClick={save}
          data-testid="trick-save"
        >
          {t("trick.save")}
        </Button>
        <Button onClick={onClose}>{t("sheet.back")}</Button>
      </div>
    </div>
  );
}
