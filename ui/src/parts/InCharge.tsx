import { UserOutlined } from "@ant-design/icons";
import { Select } from "antd";
import { useAnswer, useWrite } from "../ask";
import type { Charge, ChargeWork } from "../door-types";
import { t } from "../words/words";
import css from "./InCharge.module.css";
import { useMay, useMe } from "./me";
import { useTell } from "./tell";

/** Who answers for a piece of work; why it is that person stands in the hint. Without people there is nobody to tell. */
export function InCharge({ of }: { of: Charge | null }) {
  if (of === null || of.name === null) return null;
  const why = whyText(of);
  const nobody = of.because === "nobody_set" || of.because === "nobody_there";
  return (
    <span className={nobody ? css.nobody : css.name} title={why} data-testid="in-charge">
      <UserOutlined aria-hidden /> {of.name}
    </span>
  );
}

export function whyText({ because, name, instead_of }: Charge): string {
  const who = t("charge.who", { name: name ?? t("role.owner") });
  const why =
    because === "stands_in" || because === "nobody_there"
      ? t(`charge.because.${because}`, { name: instead_of ?? "—" })
      : t(`charge.because.${because}`);
  return `${who} · ${why}`;
}

type FilterProps = {
  value: number | null;
  people: { person: number; name: string; pieces: string }[];
  onChange: (person: number | null) => void;
};

/** Everybody's work, one's own, or that of somebody. */
export function ChargeFilter({ value, people, onChange }: FilterProps) {
  const me = useMe().data?.person ?? null;
  if (people.length === 0 && me === null) return null;
  const own = people.find(({ person }) => person === me?.id);
  const options = [
    { value: 0, label: <span data-testid="charge-of-all">{t("charge.filter.all")}</span> },
    ...(me === null
      ? []
      : [
          {
            value: me.id,
            label: (
              <span data-testid="charge-of-me">
                {t("charge.filter.mine")} {own?.pieces ?? ""}
              </span>
            ),
          },
        ]),
    ...people
      .filter(({ person }) => person !== me?.id)
      .map(({ person, name, pieces }) => ({
        value: person,
        label: <span data-testid={`charge-of-${name}`}>{t("charge.filter.person", { name, count: pieces })}</span>,
      })),
  ];
  return (
    <Select<number>
      size="small"
      value={value ?? 0}
      popupMatchSelectWidth={false}
      options={options}
      onChange={(person) => onChange(person === 0 ? null : person)}
      aria-label={t("charge.label")}
      data-testid="charge-filter"
    />
  );
}

type GiveProps = { work: ChargeWork; order: number | null; halt: number | null; of: Charge };

/** Who answers, and one choice to give it to somebody else. */
export function GiveCharge({ work, order, halt, of }: GiveProps) {
  const may = useMay();
  const people = useAnswer("charge_list", {}, may("charge_list") ? "now" : "not_yet").data?.people ?? [];
  const give = useWrite("give_charge");
  const tell = useTell();
  if (of.name === null) return null;
  if (!may("give_charge")) return <InCharge of={of} />;
  return (
    <Select<number | null>
      size="small"
      className={css.give}
      value={of.person}
      loading={give.isPending}
      popupMatchSelectWidth={false}
      title={whyText(of)}
      options={people
        .filter((one) => one.may.includes(work))
        .map(({ id, name }) => ({ value: id, label: <span data-testid={`charge-give-${name}`}>{name}</span> }))}
      onChange={(person) => {
        if (person === null) return;
        const name = people.find(({ id }) => id === person)?.name ?? "";
        give.mutate(
          { order, halt, person },
          {
            onSuccess: ({ operation }) => tell.done(t("charge.given", { name }), operation),
            onError: tell.refused,
          },
        );
      }}
      aria-label={t("charge.label")}
      data-testid="charge-give"
    />
  );
}
