import { Input, Modal, Select, Switch } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useWrite } from "../ask";
import type { PersonRow, Role } from "../door-types";
import { DatePicker } from "../parts/DatePicker";
import { ErrorNote } from "../parts/ErrorNote";
import { mistyped } from "../parts/numbers";
import { useTell } from "../parts/tell";
import { Yuan } from "../parts/Yuan";
import { t } from "../words/words";
import { Labelled } from "./Labelled";
import css from "./People.module.css";

const ROLES: readonly Role[] = ["owner", "clerk3", "clerk2", "clerk1", "packer", "returns", "viewer"];

/** The field that a refusal is about. */
const FIELDS: Record<string, "name" | "pin" | "badge"> = {
  person_name_missing: "name",
  person_name_taken: "name",
  name_is_badge: "name",
  pin_missing: "pin",
  pin_unfit: "pin",
  pin_too_easy: "pin",
  way_in_missing: "pin",
  badge_taken: "badge",
  badge_is_name: "badge",
};

type Props = {
  person: PersonRow | null;
  first: boolean;
  onLeaves: (person: PersonRow) => void;
  onClose: () => void;
};

/** Somebody new, or what somebody may do from now on. The first one is the owner and is signed in at once. */
export function PersonForm({ person, first, onLeaves, onClose }: Props) {
  const [name, setName] = useState(person?.name ?? (first ? t("role.owner") : ""));
  const [role, setRole] = useState<Role>(person?.role ?? (first ? "owner" : "clerk2"));
  const [pin, setPin] = useState("");
  const [badge, setBadge] = useState(person?.badge ?? "");
  const [refund, setRefund] = useState(person?.refund_fen ?? null);
  const [goodwill, setGoodwill] = useState(person?.goodwill_fen ?? null);
  const [until, setUntil] = useState<string | null>(person?.until_on ?? null);
  const [active, setActive] = useState<"yes" | "no">(person?.active === false ? "no" : "yes");
  const save = useWrite("save_person");
  const sign = useWrite("sign_in");
  const tell = useTell();
  const clerk = role.startsWith("clerk");
  const wrong = save.error === null ? undefined : FIELDS[save.error.code];
  const marked = (field: "name" | "pin" | "badge") =>
    ({ status: wrong === field ? "error" : "", "aria-invalid": wrong === field }) as const;
  // what was refused is not what stands here now
  const typed =
    (set: (to: string) => void) =>
    ({ target }: { target: { value: string } }) => {
      save.reset();
      set(target.value);
    };
  const keep = () =>
    save.mutate(
      {
        id: person?.id ?? null,
        name,
        role,
        badge: badge.trim() === "" ? null : badge,
        pin: pin === "" ? null : pin,
        refund_fen: clerk ? refund : null,
        goodwill_fen: clerk ? goodwill : null,
        until_on: until,
        active: active === "yes",
      },
      {
        onSuccess: ({ operation, answer }) => {
          tell.done(t("people.saved", { name: answer.name }), operation);
          if (first) sign.mutate({ person: answer.id, pin });
          onClose();
        },
      },
    );
  return (
    <Modal
      open
      title={person === null ? t("people.title.new") : t("people.title.edit", { name: person.name })}
      okText={t("people.save")}
      onOk={keep}
      okButtonProps={{ "data-testid": "person-save", disabled: clerk && mistyped(refund, goodwill) }}
      confirmLoading={save.isPending}
      onCancel={onClose}
      width={440}
    >
      <form className={css.form} onSubmit={(event) => event.preventDefault()}>
        <div className={css.pair}>
          <Labelled name={t("people.column.name")}>
            <Input
              autoFocus
              value={name}
              maxLength={20}
              placeholder={t("people.name.hint")}
              onChange={typed(setName)}
              // a name that only stands there to begin with is typed over
              onFocus={({ target }) => first && target.select()}
              {...marked("name")}
              data-testid="person-name"
            />
          </Labelled>
          <Labelled name={t("people.column.role")}>
            <Select<Role>
              value={role}
              disabled={first}
              onChange={setRole}
              options={ROLES.map((value) => ({
                value,
                label: <span data-testid={`role-${value}`}>{t(`role.${value}`)}</span>,
              }))}
              data-testid="person-role"
            />
          </Labelled>
        </div>
        <div className={css.pair}>
          <Labelled name={t("people.pin.new")} text={`${t("people.pin.rules")} ${t("people.pin.text")}`}>
            <Input.Password
              value={pin}
              autoComplete="new-password"
              inputMode="numeric"
              maxLength={12}
              placeholder={person?.has_pin ? t("people.pin.keep") : ""}
              onChange={typed((to) => setPin(to.replace(/\D/g, "")))}
              onPressEnter={keep}
              {...marked("pin")}
              data-testid="person-pin"
            />
          </Labelled>
          <Labelled name={t("people.badge")} text={t("people.badge.text")}>
            <Input
              value={badge}
              maxLength={15}
              onChange={typed(setBadge)}
              {...marked("badge")}
              data-testid="person-badge"
            />
          </Labelled>
        </div>
        {clerk && (
          <div className={css.pair}>
            <Labelled name={`${t("people.own")} · ${t("people.column.refund")}`} text={t("people.own.text")}>
              <Yuan of={refund} onChange={setRefund} testid="person-refund" />
            </Labelled>
            <Labelled name={t("people.column.goodwill")}>
              <Yuan of={goodwill} onChange={setGoodwill} testid="person-goodwill" />
            </Labelled>
          </div>
        )}
        {!first && (
          <div className={css.pair}>
            <Labelled name={t("people.until_on")} text={t("people.until.text")}>
              <DatePicker
                value={until === null ? null : dayjs(until)}
                onChange={(day) => setUntil(day === null ? null : day.format("YYYY-MM-DD"))}
              />
            </Labelled>
            {person !== null && (
              <Labelled name={t("people.active")} text={t("people.active.text")}>
                <span className={css.line}>
                  <Switch
                    size="small"
                    checked={active === "yes"}
                    // whoever leaves hands over first what they hold
                    onChange={(on) => (on || !person.active ? setActive(on ? "yes" : "no") : onLeaves(person))}
                    aria-label={t("people.active")}
                    data-testid="person-active"
                  />
                </span>
              </Labelled>
            )}
          </div>
        )}
        {save.error !== null && <ErrorNote error={save.error} />}
      </form>
    </Modal>
  );
}
