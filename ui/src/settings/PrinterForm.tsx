import { Button } from "antd";
import { useState } from "react";
import { useAnswer, useTask, useWrite } from "../ask";
import { choice } from "../choices";
import type { Printer } from "../door-types";
import { Card } from "../parts/Card";
import { ErrorNote } from "../parts/ErrorNote";
import { LabelPicture } from "../parts/LabelPicture";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import { PrinterFields } from "./PrinterFields";
import css from "./Printers.module.css";

/** One printer to write on: where it is, what is in it, how its labels look, and a try. */
export function PrinterForm({ before, onDone }: { before: Printer; onDone: () => void }) {
  const [printer, setPrinter] = useState(before);
  const save = useWrite("save_printer");
  const attempt = useTask("try_printer");
  const tell = useTell();
  const language = choice("language");
  const write = (changed: Partial<Printer>) => {
    setPrinter({ ...printer, ...changed });
    attempt.reset();
    save.reset();
  };
  const keep = () =>
    save.mutate(
      { printer },
      {
        onSuccess: ({ operation, answer }) => {
          tell.done(t("printers.saved", { name: answer.printer.name }), operation);
          onDone();
        },
      },
    );
  const refusal = save.error ?? attempt.error;
  return (
    <Card title={before.id === null ? t("printers.new") : t("printers.edit", { name: before.name })}>
      <div className={css.desk}>
        <PrinterFields printer={printer} onChange={write} />
        <Preview printer={printer} language={language} />
      </div>
      {refusal !== null && (
        <div className={css.refusal}>
          <ErrorNote error={refusal} />
        </div>
      )}
      {attempt.isPending && (
        <p className={css.told} role="status">
          {t("printers.trying")}
        </p>
      )}
      {attempt.isSuccess && (
        <p className={css.good} role="status" data-testid="printer-tried">
          {t("printers.tried")}
        </p>
      )}
      <footer className={css.foot}>
        <Button onClick={onDone}>{t("printers.cancel")}</Button>
        <Button
          loading={attempt.isPending}
          onClick={() => attempt.mutate({ printer, language })}
          data-testid="printer-try"
        >
          {t("printers.try")}
        </Button>
        <Button type="primary" loading={save.isPending} onClick={keep} data-testid="printer-save">
          {t("printers.save")}
        </Button>
      </footer>
    </Card>
  );
}

/** The test label on this paper, dot for dot. */
function Preview({ printer, language }: { printer: Printer; language: string }) {
  // only the paper counts: a letter typed into the address draws nothing anew
  const label = useAnswer("preview_printer", { printer: { ...printer, address: "" }, language });
  return (
    <div className={css.preview}>
      <h3>{t("printers.preview")}</h3>
      {label.data === undefined ? (
        <p className={css.told}>{t("printers.preview.empty")}</p>
      ) : (
        <LabelPicture of={label.data} />
      )}
    </div>
  );
}
