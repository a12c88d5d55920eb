import { Button, Input } from "antd";
import { useState } from "react";
import { choose, useChoice } from "../choices";
import { t } from "../words/words";
import { Card } from "./Card";
import css from "./Clerk.module.css";
import { useIsSigned } from "./me";

/** Who sits here: asked once on this computer, shown with a way to change it. */
export function ClerkName() {
  const name = useChoice("clerk");
  // whoever has signed in stands in the menu already
  const signed = useIsSigned();
  if (name === "" || signed) return null;
  return (
    <Button type="text" onClick={() => choose("clerk", "")} title={t("calls.clerk.change")} data-testid="clerk-name">
      {t("calls.clerk.is", { name })}
    </Button>
  );
}

/** No name and no staff number has so many; a parcel's and an order's have. */
const PARCEL_DIGITS = 9;

/** Asks who it is. What is kept of calls and messages needs a name. */
export function AskClerk() {
  const [name, setName] = useState("");
  // whoever sits down with the scanner in hand gives a parcel's number where a name is asked for
  const isNumber = (name.match(/\d/g) ?? []).length >= PARCEL_DIGITS;
  const keep = () => name.trim() !== "" && !isNumber && choose("clerk", name.trim());
  return (
    <Card>
      <div className={css.ask}>
        <h2>{t("calls.clerk")}</h2>
        <p>{t("calls.clerk.text")}</p>
        <Input
          autoFocus
          value={name}
          maxLength={20}
          onChange={(event) => setName(event.target.value)}
          onPressEnter={keep}
          aria-label={t("calls.clerk")}
          status={isNumber ? "error" : ""}
          aria-invalid={isNumber}
          data-testid="clerk"
        />
        {isNumber && <p role="alert">{t("calls.clerk.number")}</p>}
        <Button type="primary" disabled={name.trim() === "" || isNumber} onClick={keep} data-testid="clerk-ok">
          {t("calls.clerk.ok")}
        </Button>
      </div>
    </Card>
  );
}
