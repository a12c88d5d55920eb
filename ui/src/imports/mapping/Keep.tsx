import { Button, Input } from "antd";
import { useState } from "react";
import { useWrite } from "../../ask";
import { KeyCap } from "../../parts/KeyCap";
import { useTell } from "../../parts/tell";
import { useKeys } from "../../parts/useKeys";
import { t } from "../../words/words";
import foot from "../Foot.module.css";
import css from "./Mapping.module.css";
import type { Layout } from "./useMapping";

type Props = {
  layout: Layout;
  ask: { file: string; password: string | null; platform: string };
  named: boolean;
  onClose: () => void;
  onSaved: () => void;
};

/** The layout gets a name and is kept; then the file goes into the usual preview. */
export function Keep({ layout, ask, named, onClose, onSaved }: Props) {
  const [name, setName] = useState(layout.seen?.name ?? "");
  const save = useWrite("save_profile");
  const tell = useTell();
  const { draft } = layout;
  const asked = layout.seen?.unclear_date === null || (draft?.derivation.dates ?? null) !== null;
  const ready = layout.complete && asked && named && name.trim() !== "" && !save.isPending;
  const keep = () => {
    if (!ready || draft === null) return;
    save.mutate(
      { ...ask, name, draft },
      {
        onSuccess: (own) => {
          tell.done(t("mapping.saved", { name: own.name }));
          onSaved();
        },
        onError: tell.refused,
      },
    );
  };
  useKeys({ "Ctrl+Enter": keep, Escape: onClose });
  return (
    <footer className={foot.foot}>
      <label htmlFor="mapping-name">{t("mapping.name")}</label>
      <Input
        id="mapping-name"
        className={css.called}
        value={name}
        maxLength={40}
        onChange={(event) => setName(event.target.value)}
        aria-label={t("mapping.name.field")}
        data-testid="mapping-name"
      />
      <span className={css.space} />
      <Button onClick={onClose}>{t("mapping.cancel")}</Button>
      <Button
        type="primary"
        size="large"
        disabled={!ready}
        loading={save.isPending}
        onClick={keep}
        data-testid="mapping-save"
      >
        {t("mapping.save")} <KeyCap>Ctrl Enter</KeyCap>
      </Button>
    </footer>
  );
}
