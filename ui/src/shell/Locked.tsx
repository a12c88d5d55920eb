import { BarcodeOutlined } from "@ant-design/icons";
import { Button, Input } from "antd";
import { type FormEvent, useState } from "react";
import { useWrite } from "../ask";
import type { Myself, PersonHere } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { Logo } from "../parts/Logo";
import { go } from "../place";
import { t } from "../words/words";
import css from "./Locked.module.css";

/** Who are you: a name, then its PIN. The bench needs a badge only. */
export function Locked({ me }: { me: Myself }) {
  const [chosen, setChosen] = useState<PersonHere | null>(me.tiles.length === 1 ? (me.tiles[0] ?? null) : null);
  return (
    <div className={css.locked} data-testid="locked">
      <div className={css.middle}>
        <Logo size={40} />
        <h1 className={css.title}>{t("lock.title")}</h1>
        {chosen === null ? (
          <>
            <p className={css.text}>{t("lock.text")}</p>
            <ul className={css.tiles}>
              {me.tiles.map((one) => (
                <li key={one.id}>
                  <button
                    type="button"
                    className={css.tile}
                    onClick={() => setChosen(one)}
                    data-testid={`lock-${one.name}`}
                  >
                    <b>{one.name}</b>
                    <span>{t(`role.${one.role}`)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </>
        ) : (
          <Pin key={chosen.id} person={chosen} onOther={me.tiles.length > 1 ? () => setChosen(null) : null} />
        )}
      </div>
      <Button type="text" icon={<BarcodeOutlined />} onClick={() => go("station")} data-testid="lock-bench">
        {t("lock.bench")}
      </Button>
    </div>
  );
}

function Pin({ person, onOther }: { person: PersonHere; onOther: (() => void) | null }) {
  const [pin, setPin] = useState("");
  const sign = useWrite("sign_in");
  const enter = (event: FormEvent) => {
    event.preventDefault();
    sign.mutate(
      { person: person.id, pin },
      { onSuccess: () => person.role === "packer" && go("station"), onError: () => setPin("") },
    );
  };
  return (
    <form className={css.pin} onSubmit={enter}>
      <p className={css.text}>{t("lock.pin", { name: person.name })}</p>
      <Input.Password
        autoFocus
        size="large"
        inputMode="numeric"
        autoComplete="off"
        maxLength={12}
        value={pin}
        visibilityToggle={false}
        aria-label={t("lock.pin", { name: person.name })}
        onChange={(event) => setPin(event.target.value.replace(/\D/g, ""))}
        data-testid="lock-pin"
      />
      <Button
        type="primary"
        size="large"
        htmlType="submit"
        block
        disabled={pin.length < 4}
        loading={sign.isPending}
        data-testid="lock-enter"
      >
        {t("lock.enter")}
      </Button>
      {onOther !== null && (
        <Button type="text" onClick={onOther} data-testid="lock-other">
          {t("lock.other")}
        </Button>
      )}
      {sign.error !== null && <ErrorNote error={sign.error} />}
    </form>
  );
}
