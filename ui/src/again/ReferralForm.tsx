import { AutoComplete, Button, Input, Segmented } from "antd";
import dayjs from "dayjs";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import type { ReferralDraft, ReferralSource } from "../door-types";
import { Card } from "../parts/Card";
import { DatePicker } from "../parts/DatePicker";
import { ErrorNote } from "../parts/ErrorNote";
import { Field } from "../parts/Field";
import { KeyCap } from "../parts/KeyCap";
import { useShop } from "../parts/shop";
import { useTell } from "../parts/tell";
import { dayOf, shopNow } from "../parts/time";
import { useKeys } from "../parts/useKeys";
import { t } from "../words/words";
import css from "./Again.module.css";

const SOURCES = ["audience", "launch", "card", "other"] as const;

type Props = { kept: ReferralDraft | null; by: string; onDone: () => void };

/** A code is written: for whom, and what old customers are told. No reward can be entered: there is none. */
export function ReferralForm({ kept, by, onDone }: Props) {
  const shop = useShop();
  const [draft, setDraft] = useState<ReferralDraft>(kept ?? fresh());
  const [own, setOwn] = useState(kept !== null);
  const save = useWrite("save_referral");
  const tell = useTell();
  const put = (change: Partial<ReferralDraft>) => setDraft({ ...draft, ...change });
  // As long as nobody has written an own text, the preset follows the code.
  const preset = draft.code.trim() === "" ? "" : t("referrals.invitation.preset", { code: draft.code.trim() });
  const invitation = own ? draft.invitation : preset;
  const ready = draft.code.trim() !== "" && draft.name.trim() !== "";
  const run = () =>
    save.mutate(
      { shop: shop.name, draft: { ...draft, invitation }, by },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("referrals.saved"), operation);
          onDone();
        },
      },
    );
  useKeys({ "Ctrl+Enter": () => ready && run(), Escape: onDone });
  return (
    <Card title={t(kept === null ? "referrals.new" : "referrals.edit")} note={t("referrals.only_counted")}>
      <div className={css.form}>
        <Field name={t("referrals.code")}>
          <Input
            className={css.medium}
            autoFocus
            value={draft.code}
            maxLength={24}
            placeholder={t("referrals.code.example")}
            onChange={({ target }) => put({ code: target.value.toUpperCase() })}
            aria-label={t("referrals.code")}
            data-testid="referral-code"
          />
        </Field>
        <Field name={t("referrals.source")}>
          <Segmented<ReferralSource>
            value={draft.source}
            onChange={(source) => put({ source })}
            options={SOURCES.map((value) => ({
              value,
              label: <span data-testid={`referral-source-${value}`}>{t(`referrals.source.${value}`)}</span>,
            }))}
          />
        </Field>
        <Field name={t("referrals.name")}>
          <Named source={draft.source} value={draft.name} onChange={(name) => put({ name })} />
        </Field>
        <Field name={t("launches.starts")}>
          <DatePicker
            value={dayjs(draft.from_on)}
            allowClear={false}
            onChange={(day) => day !== null && put({ from_on: day.format("YYYY-MM-DD") })}
            aria-label={t("launches.starts")}
          />
        </Field>
      </div>
      <Field name={t("referrals.invitation")} size="whole">
        <Input.TextArea
          value={invitation}
          rows={3}
          maxLength={600}
          onChange={({ target }) => {
            setOwn(true);
            put({ invitation: target.value });
          }}
          aria-label={t("referrals.invitation")}
          data-testid="referral-invitation"
        />
      </Field>
      {save.error !== null && <ErrorNote error={save.error} />}
      <div className={css.form}>
        <Button onClick={onDone}>{t("referrals.cancel")}</Button>
        <span className={css.space} />
        <Button type="primary" disabled={!ready} loading={save.isPending} onClick={run} data-testid="referral-save">
          {t("referrals.save")} <KeyCap>Ctrl Enter</KeyCap>
        </Button>
      </div>
    </Card>
  );
}

type NamedProps = { source: ReferralSource; value: string; onChange: (to: string) => void };

/** The names that the shop has already given are proposed; any other can be typed. */
function Named({ source, value, onChange }: NamedProps) {
  const shop = useShop();
  const audiences = useAnswer("audience_list", { shop: shop.name }).data?.audiences ?? [];
  const launches = useAnswer("launch_list", { shop: shop.name }).data ?? [];
  const names =
    source === "audience"
      ? audiences.map(({ name }) => name)
      : source === "launch"
        ? launches.map(({ product }) => product)
        : [];
  return (
    <AutoComplete
      className={css.medium}
      value={value}
      options={[...new Set(names)].map((name) => ({ value: name }))}
      onChange={onChange}
    >
      <Input
        placeholder={t("referrals.name.example")}
        maxLength={60}
        aria-label={t("referrals.name")}
        data-testid="referral-name"
      />
    </AutoComplete>
  );
}

function fresh(): ReferralDraft {
  return {
    id: null,
    code: "",
    source: "audience",
    name: "",
    invitation: "",
    from_on: dayOf(shopNow()),
    ended_on: null,
  };
}
