import { WarningOutlined } from "@ant-design/icons";
import { App, Button } from "antd";
import { Refusal } from "../door";
import { listed, type Params, t, textOf } from "../words/words";
import css from "./ErrorNote.module.css";
import { yuan } from "./numbers";
import { stationName } from "./stationName";
import { moment, shopNow } from "./time";

/** What did not happen and what to do next. Where the program is at fault, the details can be copied for whoever mends it. */
export function ErrorNote({
  error,
  again,
  children,
}: {
  error: unknown;
  again?: () => void;
  children?: React.ReactNode;
}) {
  const { message } = App.useApp();
  const told = toldOf(error);
  const copy = () =>
    navigator.clipboard.writeText(details(error)).then(
      () => message.success(t("error.copied")),
      () => message.info(details(error)),
    );
  return (
    <div className={css.note} role="alert" data-testid="error-note">
      <h3 className={css.what}>
        <WarningOutlined aria-hidden /> {told.what}
      </h3>
      <p className={css.next}>{told.next}</p>
      {children}
      <div className={css.ways}>
        {again !== undefined && (
          <Button type="primary" onClick={again}>
            {t("error.again")}
          </Button>
        )}
        {isOurs(error) && (
          <Button type="link" onClick={copy}>
            {t("error.copy")}
          </Button>
        )}
      </div>
    </div>
  );
}

/** Nothing that a person did: the program met what it does not know, or asks for what it cannot do. */
const OURS = ["unexpected", "ask_unreadable", "command_unknown", "verify_failed"];

function isOurs(error: unknown): boolean {
  return !(error instanceof Refusal) || OURS.includes(error.code) || textOf(`error.${error.code}.what`) === null;
}

/** Facts of a refusal that have a text of their own, and where it stands. */
const NAMED: Record<string, string> = {
  figure: "figure",
  rule: "care.rules",
  play: "plays.way",
  platform: "platform",
  found: "platform",
  cause: "losses.cause",
  partner_figure: "partners.figure",
  spot_point: "partner.spot.point",
};

function textOfFact(name: string, value: unknown): string | number {
  if (name.endsWith("_fen") && typeof value === "number") return yuan(value);
  if (name === "station") return stationName(String(value));
  if (name === "role" || name === "may") return roles(value);
  if (name === "shops" && Array.isArray(value) && value.length === 0) return t("list.none");
  const texts = NAMED[name];
  return (texts === undefined ? undefined : textOf(`${texts}.${value}`)) ?? written(value);
}

export function toldOf(error: unknown): { what: string; next: string } {
  const code = error instanceof Refusal ? error.code : "unexpected";
  const params: Params = {};
  if (error instanceof Refusal) {
    for (const [name, value] of Object.entries(error.params)) params[name] = textOfFact(name, value);
  }
  return {
    what: textOf(`error.${code}.what`, params) ?? t("error.other.what"),
    next: textOf(`error.${code}.next`, params) ?? t("error.other.next"),
  };
}

export function details(error: unknown): string {
  if (error instanceof Refusal) return JSON.stringify({ code: error.code, params: error.params }, null, 2);
  return error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ""}` : String(error);
}

function roles(value: unknown): string {
  const name = (id: unknown) => textOf(`role.${id}`) ?? String(id);
  return Array.isArray(value) ? listed(value.map(name)) : name(value);
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/;

function written(value: unknown): string | number {
  if (typeof value === "string" && MOMENT.test(value)) return moment(value, shopNow());
  if (typeof value === "number" || typeof value === "string") return value;
  if (Array.isArray(value)) return listed(value.map((one) => (typeof one === "string" ? one : JSON.stringify(one))));
  return value === null ? "" : JSON.stringify(value);
}
