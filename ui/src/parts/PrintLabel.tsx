import { PrinterOutlined } from "@ant-design/icons";
import { Button, InputNumber, Modal } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import { choice } from "../choices";
import type { LabelKind } from "../door-types";
import { go } from "../place";
import { t } from "../words/words";
import { ErrorNote } from "./ErrorNote";
import { Field } from "./Field";
import { LabelPicture } from "./LabelPicture";
import css from "./PrintLabel.module.css";
import { Settled } from "./Settled";
import { useTell } from "./tell";

type Props = { kind: LabelKind; of: number; size?: "small" | "middle"; testid: string };

/** Prints a label after a look at it. Where the shop has no printer there is nothing to press. */
export function PrintLabel({ kind, of, size = "middle", testid }: Props) {
  const [open, setOpen] = useState(false);
  const shelf = useAnswer("printer_list", {});
  if ((shelf.data?.printers.length ?? 0) === 0) return null;
  return (
    <>
      <Button size={size} icon={<PrinterOutlined />} onClick={() => setOpen(true)} data-testid={testid}>
        {t("labels.print")}
      </Button>
      {open && <Look kind={kind} of={of} onClose={() => setOpen(false)} />}
    </>
  );
}

function Look({ kind, of, onClose }: { kind: LabelKind; of: number; onClose: () => void }) {
  const language = choice("language");
  const label = useAnswer("preview_label", { kind, of, printer: null, language });
  const print = useWrite("print_label");
  const tell = useTell();
  const [typed, setTyped] = useState<number | null>(null);
  const run = (copies: number) =>
    print.mutate(
      { kind, of, wish: "asked", printer: null, copies, language },
      {
        onSuccess: (answer) => {
          if (answer.is === "printed") tell.done(t("labels.printed", { printer: answer.printer }));
          onClose();
        },
      },
    );
  return (
    <Modal open title={t("labels.print.title")} footer={null} onCancel={onClose} width={460} destroyOnHidden>
      <Settled of={label}>
        {(shown) => (
          <div className={css.look}>
            <LabelPicture of={shown} />
            <p className={css.where}>
              {shown.printer === null
                ? t("labels.print.nowhere")
                : t("labels.print.on", {
                    printer: shown.printer,
                    width: shown.width_mm,
                    height: shown.height_mm,
                  })}
              {shown.times > 0 && ` · ${t("labels.print.again", { count: shown.times })}`}
            </p>
            {print.error !== null && <ErrorNote error={print.error} />}
            <footer className={css.foot}>
              {shown.printer === null ? (
                <Button type="primary" onClick={() => go("settings")}>
                  {t("labels.print.setup")}
                </Button>
              ) : (
                <>
                  <Field name={t("labels.print.copies")}>
                    <InputNumber
                      min={1}
                      max={50}
                      precision={0}
                      value={typed ?? shown.copies}
                      onChange={setTyped}
                      data-testid="label-copies"
                    />
                  </Field>
                  <Button
                    type="primary"
                    size="large"
                    autoFocus
                    loading={print.isPending}
                    onClick={() => run(typed ?? shown.copies)}
                    data-testid="label-run"
                  >
                    {t("labels.print.run")}
                  </Button>
                </>
              )}
            </footer>
          </div>
        )}
      </Settled>
    </Modal>
  );
}
