import { Input, InputNumber, Segmented, Select } from "antd";
import { useState } from "react";
import { useAnswer } from "../ask";
import type { Printer, PrinterDialect, PrinterWay } from "../door-types";
import { Field } from "../parts/Field";
import { t } from "../words/words";
import css from "./Printers.module.css";

const WAYS: PrinterWay[] = ["network", "queue", "device"];
const DIALECTS: PrinterDialect[] = ["tspl", "zpl", "escpos"];
/** Papers that are sold everywhere, width by height. */
const PAPERS = ["60×40", "40×30", "50×30", "76×130", "100×150"] as const;
const OWN = "own";
const DARKNESS = [1, 2, 3, 4, 5] as const;

type Props = { printer: Printer; onChange: (changed: Partial<Printer>) => void };

/** Where a printer is, what it speaks, and what is in it. */
export function PrinterFields({ printer, onChange }: Props) {
  const { way } = printer;
  return (
    <div className={css.fields}>
      <Field name={t("printers.name")} size="whole">
        <Input
          value={printer.name}
          maxLength={30}
          placeholder={t("printers.name.example")}
          onChange={({ target }) => onChange({ name: target.value })}
          data-testid="printer-name"
        />
      </Field>
      <Field name={t("printers.way")} size="whole">
        <Segmented<PrinterWay>
          block
          value={way}
          onChange={(to) => onChange({ way: to, address: "" })}
          options={WAYS.map((value) => ({ value, label: t(`printers.way.${value}`) }))}
        />
      </Field>
      <Field name={t(`printers.address.${way}`)} size="whole">
        {way === "queue" ? (
          <Queue of={printer.address} onChange={(address) => onChange({ address })} />
        ) : (
          <Input
            value={printer.address}
            maxLength={200}
            placeholder={t(`printers.address.${way}.example`)}
            onChange={({ target }) => onChange({ address: target.value })}
            data-testid="printer-address"
          />
        )}
      </Field>
      <Field name={t("printers.dialect")} size="whole">
        <Select
          value={printer.dialect}
          onChange={(dialect) => onChange({ dialect })}
          options={DIALECTS.map((value) => ({ value, label: t(`printers.dialect.${value}`) }))}
        />
      </Field>
      <Paper printer={printer} onChange={onChange} />
      <Field name={t("printers.dpi")}>
        <Select
          value={printer.dpi}
          onChange={(dpi) => onChange({ dpi })}
          options={[203, 300].map((value) => ({ value, label: t("printers.dpi.of", { dpi: value }) }))}
        />
      </Field>
      <Field name={t("printers.darkness")}>
        <Select
          value={printer.darkness ?? 0}
          onChange={(level) => onChange({ darkness: level === 0 ? null : level })}
          options={[
            { value: 0, label: t("printers.darkness.own") },
            ...DARKNESS.map((value) => ({ value, label: t(`printers.darkness.${value}`) })),
          ]}
        />
      </Field>
      <Field name={t("printers.copies")}>
        <InputNumber
          min={1}
          max={50}
          precision={0}
          value={printer.copies}
          onChange={(copies) => onChange({ copies: copies ?? 1 })}
        />
      </Field>
    </div>
  );
}

/** The queues of the computer that holds the book. */
function Queue({ of, onChange }: { of: string; onChange: (queue: string) => void }) {
  const queues = useAnswer("printer_queues", {});
  const names = queues.data ?? [];
  if (!queues.isPending && names.length === 0) return <p className={css.told}>{t("printers.queues.none")}</p>;
  return (
    <Select
      value={of === "" ? null : of}
      loading={queues.isPending}
      placeholder={t("printers.address.queue.example")}
      onChange={(queue) => onChange(queue ?? "")}
      options={names.map((value) => ({ value, label: value }))}
    />
  );
}

function Paper({ printer, onChange }: Props) {
  const now = PAPERS.find((paper) => paper === `${printer.width_mm}×${printer.height_mm}`);
  const [own, setOwn] = useState(now === undefined);
  const take = (paper: string) => {
    setOwn(paper === OWN);
    const [width_mm, height_mm] = paper.split("×").map(Number);
    if (width_mm !== undefined && height_mm !== undefined) onChange({ width_mm, height_mm });
  };
  const size = (paper: string) => {
    const [width = "", height = ""] = paper.split("×");
    return t("printers.paper.size", { width, height });
  };
  return (
    <>
      <Field name={t("printers.paper")}>
        <Select
          value={own ? OWN : (now ?? OWN)}
          onChange={take}
          options={[
            ...PAPERS.map((value) => ({ value, label: size(value) })),
            { value: OWN, label: t("printers.paper.own") },
          ]}
        />
      </Field>
      {own && (
        <>
          <Field name={t("printers.width")}>
            <InputNumber
              precision={0}
              value={printer.width_mm}
              onChange={(width_mm) => onChange({ width_mm: width_mm ?? 0 })}
              data-testid="printer-width"
            />
          </Field>
          <Field name={t("printers.height")}>
            <InputNumber
              precision={0}
              value={printer.height_mm}
              onChange={(height_mm) => onChange({ height_mm: height_mm ?? 0 })}
            />
          </Field>
        </>
      )}
    </>
  );
}
