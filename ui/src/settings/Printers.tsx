import { Button } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { Printer } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import { LabelPlaces } from "./LabelPlaces";
import { PrinterForm } from "./PrinterForm";
import css from "./Printers.module.css";

const USUAL: Printer = {
  id: null,
  name: "",
  dialect: "tspl",
  way: "network",
  address: "",
  width_mm: 60,
  height_mm: 40,
  dpi: 203,
  darkness: null,
  copies: 1,
};

/** The shop's label printers, one to write on at a time, and which label goes to which. */
export function Printers() {
  const shelf = useAnswer("printer_list", {});
  const [written, setWritten] = useState<Printer | null>(null);
  if (written !== null)
    return <PrinterForm key={written.id ?? "new"} before={written} onDone={() => setWritten(null)} />;
  return (
    <Settled of={shelf}>
      {({ printers, labels }) =>
        printers.length === 0 ? (
          <Card title={t("printers.list")}>
            <Nothing title={t("printers.none")} text={t("printers.none.text")}>
              <Button type="primary" onClick={() => setWritten(USUAL)} data-testid="printer-new">
                {t("printers.add")}
              </Button>
            </Nothing>
          </Card>
        ) : (
          <>
            <Card
              title={t("printers.list")}
              extra={
                <Button type="primary" onClick={() => setWritten(USUAL)} data-testid="printer-new">
                  {t("printers.add")}
                </Button>
              }
            >
              {printers.map((printer) => (
                <Row key={printer.id} printer={printer} onWrite={() => setWritten(printer)} />
              ))}
            </Card>
            <LabelPlaces printers={printers} labels={labels} />
          </>
        )
      }
    </Settled>
  );
}

function Row({ printer, onWrite }: { printer: Printer; onWrite: () => void }) {
  const remove = useWrite("remove_printer");
  const tell = useTell();
  const { name, width_mm: width, height_mm: height } = printer;
  const takeAway = () =>
    remove.mutate(
      { printer: name },
      {
        onSuccess: ({ operation }) => tell.done(t("printers.removed", { name }), operation),
        onError: tell.refused,
      },
    );
  const facts = [printer.address, printer.dialect.toUpperCase(), t("printers.paper.size", { width, height })];
  return (
    <div className={css.row} data-testid="printer-row">
      <span className={css.words}>
        <b>{name}</b>
        <small>{facts.join(" · ")}</small>
      </span>
      <Button size="small" onClick={onWrite} data-testid="printer-change">
        {t("printers.change")}
      </Button>
      <Button size="small" danger loading={remove.isPending} onClick={takeAway} data-testid="printer-remove">
        {t("printers.remove")}
      </Button>
    </div>
  );
}
