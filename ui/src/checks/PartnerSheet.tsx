import { AutoComplete, Button, Input, Modal } from "antd";
import { useState } from "react";
import { useAnswer, useTask, useWrite } from "../ask";
import type { Day, PartnerChecksRead } from "../door-types";
import { pickTables } from "../files";
import { Field } from "../parts/Field";
import { count } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import css from "./Coverage.module.css";

/** Left rows shown; the sheet itself has them all. */
const SHOWN = 8;

/** A drop-shipper's own sheet of checks: whose it is, what it would bring, then it is taken. */
export function PartnerSheet({ days: [from, to] }: { days: [Day, Day] }) {
  const shop = useShop();
  const [open, setOpen] = useState<"open" | "shut">("shut");
  const [partner, setPartner] = useState("");
  const [found, setFound] = useState<{ path: string; read: PartnerChecksRead } | null>(null);
  const coverage = useAnswer("check_coverage", { shop: shop.name, from, to }).data;
  const preview = useTask("preview_partner_checks");
  const take = useWrite("import_partner_checks");
  const tell = useTell();
  const known = (coverage?.warehouses ?? []).map(({ warehouse }) => warehouse).filter((name) => name !== "");
  const close = () => {
    setOpen("shut");
    setFound(null);
  };
  const pick = async () => {
    const [path] = await pickTables(t("partners.file"), t("partners.file.kinds"));
    if (path === undefined) return;
    preview.mutate(
      { shop: shop.name, partner, file: path },
      { onSuccess: (read) => setFound({ path, read }), onError: tell.refused },
    );
  };
  const run = () =>
    found !== null &&
    take.mutate(
      { shop: shop.name, partner, file: found.path },
      {
        onSuccess: (read) => {
          tell.done(t("partners.taken", { count: count(read.added), partner }), read.operation ?? undefined);
          close();
        },
        onError: tell.refused,
      },
    );
  return (
    <>
      <Button onClick={() => setOpen("open")} data-testid="partner-sheet">
        {t("partners.open")}
      </Button>
      <Modal
        open={open === "open"}
        title={t("partners.title")}
        okText={t("partners.take", { count: count(found?.read.added ?? 0) })}
        okButtonProps={{ disabled: (found?.read.added ?? 0) === 0, "data-testid": "partner-take" } as const}
        cancelText={t("tags.cancel")}
        confirmLoading={take.isPending}
        onOk={run}
        onCancel={close}
        destroyOnHidden
      >
        <div className={css.sheet}>
          <p className={css.soft}>{t("partners.text")}</p>
          <Field name={t("partners.partner")} size="whole">
            <AutoComplete
              value={partner}
              onChange={(name) => {
                setPartner(name);
                setFound(null);
              }}
              options={known.filter((name) => name !== partner).map((value) => ({ value }))}
              style={{ width: "100%" }}
            >
              <Input placeholder={t("partners.partner.example")} maxLength={20} data-testid="partner-name" />
            </AutoComplete>
          </Field>
          <p>
            <Button
              loading={preview.isPending}
              disabled={partner.trim() === ""}
              onClick={() => void pick()}
              data-testid="partner-file"
            >
              {t("partners.file")}
            </Button>{" "}
            {found?.read.file}
          </p>
          {found !== null && <Brought read={found.read} />}
        </div>
      </Modal>
    </>
  );
}

function Brought({ read }: { read: PartnerChecksRead }) {
  return (
    <div data-testid="partner-brings">
      <p>
        {t("partners.rows", {
          rows: count(read.rows),
          added: count(read.added),
          failed: count(read.failed),
          known: count(read.known),
        })}
      </p>
      {read.photos + read.photos_missing > 0 && (
        <p>{t("partners.photos", { found: count(read.photos), missing: count(read.photos_missing) })}</p>
      )}
      {read.left.length > 0 && (
        <>
          <p>{t("partners.left", { count: count(read.left.length) })}</p>
          <ul>
            {read.left.slice(0, SHOWN).map((left) => (
              <li key={left.row} className={css.soft}>
                {t("partners.left.row", { row: left.row, order: left.order_no ?? "—" })}{" "}
                {t(`partners.left.${left.why}`)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
