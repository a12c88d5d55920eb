import { Button, Checkbox, Input, Select } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { ResaleChannel, ResaleKind } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { MISTYPED, mistyped, plainPercent, typedPercent } from "../parts/numbers";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import css from "./Dispositions.module.css";

type Props = { of: ResaleChannel | null; onDone: (channel: number | null) => void };

const KINDS: readonly ResaleKind[] = ["own", "second_hand", "other"];

/** A channel of resale: its name, what it is, and what it takes. */
export function ChannelForm({ of, onDone }: Props) {
  const shop = useShop();
  const tell = useTell();
  const save = useWrite("save_resale_channel");
  const [name, setName] = useState(of?.name ?? "");
  const [kind, setKind] = useState<ResaleKind>(of?.kind ?? "own");
  const [share, setShare] = useState(of === null ? "0" : plainPercent(of.fee_bp));
  const [fee, setFee] = useState<number | null>(of?.fee_fen ?? 0);
  const [used, setUsed] = useState(of?.ended_on == null);
  const fee_bp = /^\s*0*([.,]0*)?\s*%?\s*$/.test(share) ? 0 : typedPercent(share);
  const wrong = fee_bp === null || mistyped({ fee_fen: fee ?? 0 });
  const run = () => {
    if (fee_bp === null) return;
    save.mutate(
      { shop: shop.name, id: of?.id ?? null, name, kind, fee_bp, fee_fen: fee ?? 0, used },
      {
        onSuccess: ({ operation, answer }) => {
          tell.done(t("disposition.channel.saved"), operation);
          onDone(answer.id);
        },
      },
    );
  };
  return (
    <div className={css.boxed} data-testid="channel-form">
      <div className={css.pair}>
        <Field name={t("disposition.channel.name")}>
          <Input
            autoFocus
            value={name}
            maxLength={30}
            placeholder={t("disposition.channel.example")}
            onChange={({ target }) => setName(target.value)}
            data-testid="channel-name"
          />
        </Field>
        <Field name={t("disposition.channel.kind")}>
          <Select<ResaleKind>
            value={kind}
            onChange={setKind}
            options={KINDS.map((value) => ({ value, label: t(`disposition.channel.kind.${value}`) }))}
          />
        </Field>
        <Field name={t("disposition.channel.share")}>
          <Input
            value={share}
            suffix="%"
            inputMode="decimal"
            status={fee_bp === null ? "error" : ""}
            onChange={({ target }) => setShare(target.value)}
            data-testid="channel-share"
          />
        </Field>
        <Field name={t("disposition.channel.fee")}>
          <Yuan of={fee} onChange={setFee} testid="channel-fee" />
        </Field>
      </div>
      {of !== null && (
        <Checkbox checked={used} onChange={({ target }) => setUsed(target.checked)}>
          {t("disposition.channel.used")}
        </Checkbox>
      )}
      {save.error !== null && <ErrorNote error={save.error} />}
      <div className={css.bar}>
        <Button
          type="primary"
          disabled={name.trim() === "" || wrong || fee === MISTYPED}
          loading={save.isPending}
          onClick={run}
          data-testid="channel-save"
        >
          {t("disposition.channel.save")}
        </Button>
        <Button onClick={() => onDone(null)}>{t("disposition.cancel")}</Button>
      </div>
    </div>
  );
}
