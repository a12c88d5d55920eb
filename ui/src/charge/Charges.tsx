import { Button, Table } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { Absence, ChargeRule, ChargeSheet } from "../door-types";
import { Card } from "../parts/Card";
import { caseKind, classText } from "../parts/marks";
import { useMay } from "../parts/me";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { shortDay, useNow } from "../parts/time";
import { t } from "../words/words";
import { AbsenceForm } from "./AbsenceForm";
import { ChargeForm } from "./ChargeForm";
import css from "./Charges.module.css";

/** Who answers for which work where nobody is named, and who stands in for whom on which days. */
export function Charges() {
  const sheet = useAnswer("charge_list", {});
  return (
    <Settled of={sheet}>
      {(answer) => (
        <>
          <Rules sheet={answer} />
          <Absences sheet={answer} />
        </>
      )}
    </Settled>
  );
}

function Rules({ sheet }: { sheet: ChargeSheet }) {
  const [form, setForm] = useState<"open" | "shut">("shut");
  const may = useMay();
  const remove = useWrite("remove_charge");
  const tell = useTell();
  const drop = (charge: number) =>
    remove.mutate(
      { charge },
      { onSuccess: ({ operation }) => tell.done(t("charge.removed"), operation), onError: tell.refused },
    );
  return (
    <Card
      title={t("charge.title")}
      note={t("charge.note")}
      extra={
        may("save_charge") && (
          <Button type="link" size="small" onClick={() => setForm("open")} data-testid="charge-add">
            {t("charge.add")}
          </Button>
        )
      }
      flush
    >
      {sheet.rules.length > 0 && (
        <Table<ChargeRule>
          size="small"
          rowKey="id"
          dataSource={sheet.rules}
          pagination={false}
          columns={[
            { title: t("charge.column.work"), width: 128, render: (_, { work }) => t(`charge.work.${work}`) },
            { title: t("charge.column.scope"), render: (_, rule) => scopeOf(rule) },
            {
              title: t("charge.column.person"),
              render: (_, { name, works }) => (works ? <b>{name}</b> : `${name} · ${t("people.gone")}`),
            },
            { title: t("charge.column.substitute"), render: (_, { substitute_name }) => substitute_name ?? "—" },
            {
              title: "",
              width: 64,
              align: "right",
              render: (_, { id }) =>
                may("remove_charge") && (
                  <Button type="link" size="small" onClick={() => drop(id)}>
                    {t("charge.remove")}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {sheet.unset.length > 0 && (
        <p className={css.unset} data-testid="charge-unset">
          {t("charge.unset", { work: sheet.unset.map((work) => t(`charge.work.${work}`)).join(t("charge.and")) })}
        </p>
      )}
      {form === "open" && <ChargeForm people={sheet.people} onClose={() => setForm("shut")} />}
    </Card>
  );
}

function scopeOf({ shop, kind, class: reason }: ChargeRule): string {
  const said = [
    ...(shop === null ? [] : [shop]),
    ...(kind === null ? [] : [caseKind(kind)]),
    ...(reason === null ? [] : [classText(reason)]),
  ];
  return said.length === 0 ? t("charge.scope.all") : said.join(" · ");
}

function Absences({ sheet }: { sheet: ChargeSheet }) {
  const [form, setForm] = useState<"open" | "shut">("shut");
  const may = useMay();
  const now = useNow();
  const remove = useWrite("remove_absence");
  const tell = useTell();
  const drop = (absence: number) =>
    remove.mutate(
      { absence },
      { onSuccess: ({ operation }) => tell.done(t("absence.removed"), operation), onError: tell.refused },
    );
  return (
    <Card
      title={t("absence.title")}
      note={t("absence.note")}
      extra={
        may("note_absence") && (
          <Button type="link" size="small" onClick={() => setForm("open")} data-testid="absence-add">
            {t("absence.add")}
          </Button>
        )
      }
      flush
    >
      {sheet.absences.length === 0 ? (
        <p className={css.unset}>{t("absence.none")}</p>
      ) : (
        <Table<Absence>
          size="small"
          rowKey="id"
          dataSource={sheet.absences}
          pagination={false}
          columns={[
            { title: t("absence.column.person"), width: 128, render: (_, { name }) => <b>{name}</b> },
            {
              title: t("absence.column.days"),
              render: (_, one) =>
                `${shortDay(one.from, now)}–${shortDay(one.until, now)}${one.now ? ` · ${t("absence.now")}` : ""}`,
            },
            {
              title: t("absence.column.substitute"),
              render: (_, { substitute }) => substitute ?? t("absence.substitute.none"),
            },
            {
              title: "",
              width: 64,
              align: "right",
              render: (_, { id }) =>
                may("remove_absence") && (
                  <Button type="link" size="small" onClick={() => drop(id)}>
                    {t("charge.remove")}
                  </Button>
                ),
            },
          ]}
        />
      )}
      {form === "open" && <AbsenceForm people={sheet.people} onClose={() => setForm("shut")} />}
    </Card>
  );
}
