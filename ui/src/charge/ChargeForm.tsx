import { Modal, type ModalProps, Select } from "antd";
import { useState } from "react";
import { useWrite } from "../ask";
import type { ChargeCandidate, ChargeWork } from "../door-types";
import { ErrorNote } from "../parts/ErrorNote";
import { caseKind, classText } from "../parts/marks";
import { useShops } from "../parts/shop";
import { useTell } from "../parts/tell";
import { Labelled } from "../settings/Labelled";
import { t } from "../words/words";
import css from "./Charges.module.css";

const WORKS: readonly ChargeWork[] = ["cases", "parcels", "halts", "reviews", "calls"];
const KINDS = ["refund_only", "return_refund", "exchange", "reship", "repair", "complaint"];
const CLASSES = ["quality", "description", "missing_or_wrong", "logistics", "buyer", "other"];

/** Who answers for a kind of work from now on, in the place of whoever did. */
export function ChargeForm({ people, onClose }: { people: ChargeCandidate[]; onClose: () => void }) {
  const [work, setWork] = useState<ChargeWork>("cases");
  const [shop, setShop] = useState<string | null>(null);
  const [kind, setKind] = useState<string | null>(null);
  const [reason, setReason] = useState<string | null>(null);
  const [person, setPerson] = useState<number | null>(null);
  const [substitute, setSubstitute] = useState<number | null>(null);
  const { shops } = useShops();
  const save = useWrite("save_charge");
  const tell = useTell();
  const able = people.filter(({ may }) => may.includes(work));
  const keep = () => {
    if (person === null) return;
    const ofCases = work === "cases";
    save.mutate(
      { work, shop, kind: ofCases ? kind : null, class: ofCases ? reason : null, person, substitute },
      {
        onSuccess: ({ operation }) => {
          tell.done(t("charge.saved", { work: t(`charge.work.${work}`) }), operation);
          onClose();
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t("charge.form.title")}
      okText={t("charge.form.save")}
      onOk={keep}
      okButtonProps={{ disabled: person === null, "data-testid": "charge-save" }}
      confirmLoading={save.isPending}
      onCancel={onClose}
      footer={footed(person === null ? t("charge.lacks.person") : null)}
      width={440}
    >
      <form className={css.form} onSubmit={(event) => event.preventDefault()}>
        <div className={css.pair}>
          <Labelled name={t("charge.column.work")}>
            <Select<ChargeWork>
              value={work}
              onChange={(to) => {
                setWork(to);
                setPerson(null);
                setSubstitute(null);
              }}
              options={WORKS.map((value) => ({
                value,
                label: <span data-testid={`charge-work-${value}`}>{t(`charge.work.${value}`)}</span>,
              }))}
              data-testid="charge-work"
            />
          </Labelled>
          <Labelled name={t("charge.form.shop")}>
            <Narrow
              value={shop}
              of={(shops.data ?? []).map(({ name }) => ({ value: name, label: name }))}
              onChange={setShop}
            />
          </Labelled>
        </div>
        {work === "cases" && (
          <div className={css.pair}>
            <Labelled name={t("charge.form.kind")}>
              <Narrow value={kind} of={KINDS.map((value) => ({ value, label: caseKind(value) }))} onChange={setKind} />
            </Labelled>
            <Labelled name={t("charge.form.class")}>
              <Narrow
                value={reason}
                of={CLASSES.map((value) => ({ value, label: classText(value) }))}
                onChange={setReason}
              />
            </Labelled>
          </div>
        )}
        <div className={css.pair}>
          <Labelled name={t("charge.column.person")}>
            <Person value={person} people={able} onChange={setPerson} testid="charge-person" />
          </Labelled>
          <Labelled name={t("charge.column.substitute")} text={t("charge.form.substitute")}>
            <Person
              value={substitute}
              people={able.filter(({ id }) => id !== person)}
              onChange={setSubstitute}
              testid="charge-substitute"
            />
          </Labelled>
        </div>
        {save.error !== null && <ErrorNote error={save.error} />}
      </form>
    </Modal>
  );
}

/** The buttons of a form, and beside them what is missing while it cannot be kept. */
export function footed(lacks: string | null): ModalProps["footer"] {
  return (_, { OkBtn, CancelBtn }) => (
    <div className={css.foot}>
      {lacks !== null && (
        <span className={css.lacks} role="status" data-testid="form-lacks">
          {lacks}
        </span>
      )}
      <CancelBtn />
      <OkBtn />
    </div>
  );
}

type NarrowProps = {
  value: string | null;
  of: { value: string; label: string }[];
  onChange: (to: string | null) => void;
};

function Narrow({ value, of, onChange }: NarrowProps) {
  return (
    <Select<string>
      value={value ?? ""}
      onChange={(to) => onChange(to === "" ? null : to)}
      options={[{ value: "", label: t("charge.form.any") }, ...of]}
    />
  );
}

type PersonProps = {
  value: number | null;
  people: { id: number; name: string; role: ChargeCandidate["role"] }[];
  onChange: (to: number | null) => void;
  testid: string;
};

/** Somebody of the shop, or nobody. */
export function Person({ value, people, onChange, testid }: PersonProps) {
  return (
    <Select<number>
      allowClear
      value={value}
      onChange={(to: number | undefined) => onChange(to ?? null)}
      placeholder={t("charge.form.person")}
      options={people.map(({ id, name, role }) => ({
        value: id,
        label: <span data-testid={`${testid}-${name}`}>{`${name} · ${t(`role.${role}`)}`}</span>,
      }))}
      data-testid={testid}
    />
  );
}
