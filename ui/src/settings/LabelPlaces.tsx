import { Select, Switch } from "antd";
import { useWrite } from "../ask";
import type { LabelKind, LabelPlace, Printer } from "../door-types";
import { Card } from "../parts/Card";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Printers.module.css";
import { Setting } from "./Setting";

const KINDS = ["aside", "gift", "shelf", "piece"] as const satisfies LabelKind[];
const NOWHERE = "";

/** Which label goes to which printer, and whether it prints without being asked. */
export function LabelPlaces({ printers, labels }: { printers: Printer[]; labels: LabelPlace[] }) {
  const choose = useWrite("choose_label_printer");
  const tell = useTell();
  const put = (kind: LabelKind, printer: string, by_itself: boolean) =>
    choose.mutate({ kind, printer: printer === NOWHERE ? null : printer, by_itself }, { onError: tell.refused });
  const aside = labels.find(({ kind }) => kind === "aside");
  return (
    <Card title={t("printers.labels")}>
      {KINDS.map((kind) => {
        const now = labels.find((one) => one.kind === kind);
        return (
          <Setting key={kind} name={t(`labels.kind.${kind}`)} text={t(`labels.kind.${kind}.text`)}>
            <Select
              className={css.choice}
              value={now?.printer ?? NOWHERE}
              onChange={(to) => put(kind, to, now?.by_itself ?? false)}
              options={[
                ...printers.map(({ name }) => ({ value: name, label: name })),
                { value: NOWHERE, label: t("printers.labels.none") },
              ]}
              aria-label={t(`labels.kind.${kind}`)}
            />
          </Setting>
        );
      })}
      <Setting name={t("printers.by_itself")} text={t("printers.by_itself.note")}>
        <Switch
          checked={aside?.by_itself ?? false}
          disabled={aside === undefined}
          onChange={(on) => aside !== undefined && put("aside", aside.printer, on)}
          aria-label={t("printers.by_itself")}
          data-testid="printer-by-itself"
        />
      </Setting>
    </Card>
  );
}
