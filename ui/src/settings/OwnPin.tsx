import { Button, Input } from "antd";
import { type FormEvent, useState } from "react";
import { useWrite } from "../ask";
import { Card } from "../parts/Card";
import { ErrorNote } from "../parts/ErrorNote";
import { useTell } from "../parts/tell";
import { t } from "../words/words";
import { Labelled } from "./Labelled";
import css from "./People.module.css";

const FIELDS = ["former", "new", "again"] as const;
const EMPTY = { former: "", new: "", again: "" };

/** A new PIN for whoever has signed in, who types the present one too: an open window proves nothing. */
export function OwnPin() {
  const [typed, setTyped] = useState(EMPTY);
  const change = useWrite("change_pin");
  const tell = useTell();
  const differ = typed.again.length >= typed.new.length && typed.again !== typed.new;
  const keep = (event: FormEvent) => {
    event.preventDefault();
    change.mutate(
      { former: typed.former, pin: typed.new },
      {
        onSuccess: () => {
          setTyped(EMPTY);
          tell.done(t("pin.done"));
        },
        onError: () => setTyped((before) => ({ ...before, former: "" })),
      },
    );
  };
  return (
    <Card title={t("settings.pin")}>
      <form className={css.own} onSubmit={keep}>
        <p>{t("pin.text")}</p>
        {FIELDS.map((field) => (
          <Labelled key={field} name={t(`pin.${field}`)} {...(field === "new" ? { text: t("people.pin.rules") } : {})}>
            <Input.Password
              value={typed[field]}
              inputMode="numeric"
              autoComplete={field === "former" ? "current-password" : "new-password"}
              maxLength={12}
              status={field === "again" && differ ? "error" : ""}
              onChange={(event) => setTyped({ ...typed, [field]: event.target.value.replace(/\D/g, "") })}
              data-testid={`pin-${field}`}
            />
          </Labelled>
        ))}
        {differ && <small role="alert">{t("pin.differ")}</small>}
        <Button
          type="primary"
          htmlType="submit"
          disabled={typed.former.length < 4 || typed.new.length < 4 || typed.again !== typed.new}
          loading={change.isPending}
          data-testid="pin-save"
        >
          {t("pin.save")}
        </Button>
        {change.error !== null && <ErrorNote error={change.error} />}
      </form>
    </Card>
  );
}
