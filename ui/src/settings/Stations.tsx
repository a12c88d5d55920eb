import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, InputNumber, QRCode, Switch } from "antd";
import { type DeviceRole, newCode, type Refusal, type Stations as Standing, stations, switchStations } from "../door";
import type { StationSwitch } from "../door-types";
import { Card } from "../parts/Card";
import { ErrorNote } from "../parts/ErrorNote";
import { Settled } from "../parts/Settled";
import { useTell } from "../parts/tell";
import { useCopy } from "../parts/useCopy";
import { Refusal as Refused } from "../refusal";
import { t } from "../words/words";
import { Devices } from "./Devices";
import { Setting } from "./Setting";
import css from "./Stations.module.css";

const KEY = ["stations"];
const SECOND = 1000;

/** Phones and other PCs: the switch, the address to open, the code that lets one in, and who was let in. */
export function Stations() {
  const standing = useQuery<Standing, Refusal>({ queryKey: KEY, queryFn: stations, refetchInterval: SECOND });
  return (
    <>
      <Card title={t("settings.stations")} note={t("settings.stations.note")}>
        <Settled of={standing}>{(state) => <How state={state} />}</Settled>
      </Card>
      <Devices />
    </>
  );
}

function How({ state }: { state: Standing }) {
  const tell = useTell();
  const answers = useQueryClient();
  const put = useMutation<Standing, Refusal, StationSwitch>({
    mutationFn: switchStations,
    onSuccess: (told) => {
      answers.setQueryData(KEY, told);
      tell.done(t(told.open === null ? "settings.stations.closed" : "settings.stations.opened"));
    },
    onError: tell.refused,
  });
  const { wanted, open, failed } = state;
  return (
    <>
      <Setting name={t("settings.stations.let_in")} text={t("settings.stations.let_in.text")}>
        <Switch
          checked={wanted.on}
          loading={put.isPending}
          onChange={(on) => put.mutate({ ...wanted, on })}
          aria-label={t("settings.stations.let_in")}
          data-testid="stations-on"
        />
      </Setting>
      {failed !== null && <ErrorNote error={new Refused(failed.code, failed.params)} />}
      {open !== null && <Open open={open} />}
      <Setting name={t("settings.stations.tls")} text={t("settings.stations.tls.text")}>
        <Switch
          checked={wanted.tls}
          loading={put.isPending}
          onChange={(tls) => put.mutate({ ...wanted, tls })}
          aria-label={t("settings.stations.tls")}
          data-testid="stations-tls"
        />
      </Setting>
      <Setting name={t("settings.stations.port")} text={t("settings.stations.port.text")}>
        <InputNumber
          key={wanted.port}
          defaultValue={wanted.port}
          min={1024}
          max={65_535}
          precision={0}
          aria-label={t("settings.stations.port")}
          onBlur={(event) => {
            const port = Number(event.target.value);
            if (port !== wanted.port && port >= 1024 && port <= 65_535) put.mutate({ ...wanted, port });
          }}
        />
      </Setting>
    </>
  );
}

function Open({ open }: { open: NonNullable<Standing["open"]> }) {
  const copy = useCopy();
  const answers = useQueryClient();
  const tell = useTell();
  const make = useMutation<Standing, Refusal, DeviceRole>({
    mutationFn: newCode,
    onSuccess: (told) => answers.setQueryData(KEY, told),
    onError: tell.refused,
  });
  const { code } = open;
  const [first = "", ...others] = open.addresses;
  return (
    <>
      <div className={css.open}>
        <QRCode
          type="svg"
          value={code === null ? first : `${first}/#${code.digits}`}
          size={168}
          bordered={false}
          className={css.qr}
        />
        <div className={css.how}>
          <p>{t("settings.stations.address.text")}</p>
          <p className={css.address} data-testid="stations-address">
            {first}
          </p>
          {others.length > 0 && <p className={css.others}>{others.join("　")}</p>}
          <Button size="small" onClick={() => copy(first)}>
            {t("settings.stations.copy")}
          </Button>
          {open.fingerprint !== null && (
            <p className={css.others}>
              {t("settings.stations.fingerprint")} {open.fingerprint}
            </p>
          )}
        </div>
      </div>
      <Setting name={t("settings.stations.code")} text={t("settings.stations.code.text")}>
        <div className={css.code}>
          {code !== null && (
            <>
              <b className={css.digits} data-testid="stations-code">
                {code.digits.slice(0, 3)} {code.digits.slice(3)}
              </b>
              <span>
                {t(`settings.stations.role.${code.role}`)} ·{" "}
                {t("settings.stations.code.left", { time: clock(code.seconds_left) })}
              </span>
            </>
          )}
          <span className={css.buttons}>
            {(["packer", "owner"] as const).map((role) => (
              <Button
                key={role}
                type={code === null && role === "packer" ? "primary" : "default"}
                loading={make.isPending && make.variables === role}
                onClick={() => make.mutate(role)}
                data-testid={`stations-code-${role}`}
              >
                {t(code?.role === role ? "settings.stations.code.new" : `settings.stations.code.${role}`)}
              </Button>
            ))}
          </span>
        </div>
      </Setting>
    </>
  );
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
