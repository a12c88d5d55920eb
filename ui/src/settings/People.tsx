import { Button, InputNumber, Switch, Table } from "antd";
import { useState } from "react";
import { useAnswer, useWrite } from "../ask";
import { Charges } from "../charge/Charges";
import { HandOverAll } from "../charge/HandOverAll";
import type { PersonRow, ShopLimits } from "../door-types";
import { Card } from "../parts/Card";
import { Nothing } from "../parts/Nothing";
import { count } from "../parts/numbers";
import { Requests } from "../parts/Requests";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { moment, shortDay, useNow } from "../parts/time";
import { t } from "../words/words";
import css from "./People.module.css";
import { PersonForm } from "./PersonForm";
import { Setting } from "./Setting";
import { Tiers } from "./Tiers";

/** Who may do what, up to how much; who works here; what waits for a yes. */
export function People() {
  const people = useAnswer("people_list", {});
  const [form, setForm] = useState<PersonRow | "new" | "closed">("closed");
  const [leaver, setLeaver] = useState<PersonRow | null>(null);
  const [giver, setGiver] = useState<PersonRow | null>(null);
  return (
    <Settled of={people}>
      {(list) => {
        const invented = list.people.some((person) => person.invented);
        return (
          <>
            {list.people.length === 0 ? (
              <Card>
                <Nothing title={t("people.none")} text={t("people.none.text")}>
                  <Button type="primary" onClick={() => setForm("new")} data-testid="people-first">
                    {t("people.first")}
                  </Button>
                </Nothing>
              </Card>
            ) : (
              <>
                <Requests />
                <Tiers key={JSON.stringify(list.limits)} limits={list.limits} />
                <Card
                  title={t("people.count", { count: count(list.people.filter(({ works }) => works).length) })}
                  note={t("people.count.note")}
                  extra={
                    <Button
                      type="link"
                      size="small"
                      onClick={() => setForm("new")}
                      data-testid={invented ? "people-first" : "people-add"}
                    >
                      {t(invented ? "people.first" : "people.add")}
                    </Button>
                  }
                  flush
                >
                  <List people={list.people} onEdit={setForm} onHandOver={setGiver} />
                  {invented && <p className={css.invented}>{t("people.invented.text")}</p>}
                </Card>
                <Charges />
                <ForAll limits={list.limits} />
              </>
            )}
            {form !== "closed" && (
              <PersonForm
                person={form === "new" ? null : form}
                first={list.people.length === 0 || invented}
                onLeaves={(person) => {
                  setForm("closed");
                  setLeaver(person);
                }}
                onClose={() => setForm("closed")}
              />
            )}
            {leaver !== null && <HandOverAll person={leaver} then="leaves" onClose={() => setLeaver(null)} />}
            {giver !== null && <HandOverAll person={giver} then="stays" onClose={() => setGiver(null)} />}
          </>
        );
      }}
    </Settled>
  );
}

type ListProps = {
  people: PersonRow[];
  onEdit: (person: PersonRow) => void;
  onHandOver: (person: PersonRow) => void;
};

function List({ people, onEdit, onHandOver }: ListProps) {
  const now = useNow();
  const board = useAnswer("work_board", { shop: null }).data ?? [];
  const openOf = (id: number) => {
    const work = board.find(({ person }) => person === id);
    return work === undefined ? 0 : work.cases + work.parcels + work.halts + work.reviews + work.calls;
  };
  return (
    <Table<PersonRow>
      size="small"
      rowKey="id"
      dataSource={people}
      pagination={false}
      rowClassName={({ works }) => (works ? "" : (css.gone ?? ""))}
      columns={[
        { title: t("people.column.name"), render: (_, { name }) => <b>{name}</b> },
        { title: t("people.column.role"), width: 92, render: (_, { role }) => t(`role.${role}`) },
        {
          title: t("people.column.way"),
          render: (_, person) => (person.invented ? t("people.invented") : wayOf(person)),
        },
        {
          title: t("people.column.last"),
          render: (_, { works, until_on, last_at }) => {
            if (!works) return t("people.gone");
            if (until_on !== null) return t("people.until", { day: shortDay(until_on, now) });
            return last_at === null ? t("people.never") : moment(last_at, now);
          },
        },
        {
          title: t("people.column.open"),
          width: 64,
          align: "right",
          render: (_, { id, works }) => (works ? count(openOf(id)) : "—"),
        },
        {
          title: "",
          width: 116,
          align: "right",
          render: (_, person) => (
            <>
              <Button
                type="link"
                size="small"
                onClick={() => onHandOver(person)}
                data-testid={`handover-${person.name}`}
              >
                {t("people.hand_over")}
              </Button>
              {!person.invented && (
                <Button type="link" size="small" onClick={() => onEdit(person)} data-testid={`person-${person.name}`}>
                  {t("people.edit")}
                </Button>
              )}
            </>
          ),
        },
      ]}
    />
  );
}

function wayOf({ has_pin, badge }: PersonRow): string {
  const ways = [
    ...(has_pin ? [t("people.way.pin")] : []),
    ...(badge === null ? [] : [t("people.way.badge", { badge })]),
  ];
  return ways.join(" · ");
}

function ForAll({ limits }: { limits: ShopLimits }) {
  const [minutes, setMinutes] = useState<number | null>(null);
  const save = useWrite("choose_limits");
  const tell = useTell();
  const put = (to: ShopLimits) =>
    save.mutate(
      { to },
      {
        onSuccess: ({ operation }) => {
          setMinutes(null);
          tell.done(t("people.limits.saved"), operation);
        },
        onError: tell.refused,
      },
    );
  return (
    <Card>
      <Setting name={t("people.idle")} text={t("people.idle.text")}>
        <InputNumber
          value={minutes ?? limits.idle_minutes}
          min={1}
          max={480}
          precision={0}
          suffix={t("people.idle.minutes")}
          onChange={setMinutes}
          onBlur={() => minutes !== null && put({ ...limits, idle_minutes: minutes })}
          aria-label={t("people.idle")}
        />
      </Setting>
      <Setting name={t("people.scripts")} text={t("people.scripts.text")}>
        <Switch
          size="small"
          checked={limits.scripts}
          onChange={(scripts) => put({ ...limits, scripts })}
          aria-label={t("people.scripts")}
          data-testid="people-scripts"
        />
      </Setting>
      <p className={css.soft}>{t("people.one_door")}</p>
    </Card>
  );
}
