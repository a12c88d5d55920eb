import { Button, InputNumber, Modal } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { PartnerLine } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { useClerk } from "../parts/me";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import { figureName } from "./names";
import css from "./Partners.module.css";

const PERCENT = 100;

/** The owner's line of each figure: kept one by one, as soon as it is confirmed. */
export function LinesForm({ lines, onClose }: { lines: PartnerLine[]; onClose: () => void }) {
  const shop = useShop();
  const by = useClerk();
  const tell = useTell();
  const set = useWrite("set_partner_line");
  const keep = (figure: PartnerLine["figure"], share: number | null) =>
    set.mutate(
      { shop: shop.name, figure, share, by },
      { onSuccess: ({ operation }) => tell.done(t("partners.lines.kept"), operation) },
    );
  return (
    <Modal open title={t("partners.lines")} footer={null} onCancel={onClose} width={520}>
      <div className={css.fields}>
        <p className={`${css.soft} ${css.wide}`}>{t("partners.lines.text")}</p>
        {lines.map((line) => (
          <LineField key={line.figure} line={line} onKeep={(share) => keep(line.figure, share)} />
        ))}
        {set.error !== null && (
          <div className={css.wide}>
            <ErrorNote error={set.error} />
          </div>
        )}
      </div>
    </Modal>
  );
}

function LineField({ line, onKeep }: { line: PartnerLine; onKeep: (share: number | null) => void }) {
  const [share, setShare] = useState<number | null>(line.share / PERCENT);
  const typed = share === null ? null : Math.round(share * PERCENT);
  const rises = line.figure === "in_time" || line.figure === "handled";
  return (
    <Field name={t(rises ? "partners.lines.least" : "partners.lines.most", { figure: figureName(line.figure) })}>
      <div className={css.tools}>
        <InputNumber
          min={0.01}
          max={99.99}
          suffix="%"
          value={share}
          onChange={setShare}
          data-testid={`partner-line-${line.figure}`}
        />
        <Button
          disabled={typed === null || typed === line.share}
          onClick={() => onKeep(typed)}
          data-testid={`partner-line-keep-${line.figure}`}
        >
          {t("partners.lines.keep")}
        </Button>
        {line.own && (
          <Button type="link" onClick={() => onKeep(null)}>
            {t("partners.lines.usual")}
          </Button>
        )}
      </div>
    </Field>
  );
}
