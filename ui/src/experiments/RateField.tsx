import { InputNumber } from "antd";

type Props = { of: number; onChange: (to: number) => void; testid: string };

const HUNDREDTHS = 100;

/** A rate typed in percent, kept in hundredths of one. */
export function Rate({ of, onChange, testid }: Props) {
  return (
    <InputNumber
      value={of / HUNDREDTHS}
      precision={2}
      suffix="%"
      onChange={(percent) => percent !== null && onChange(Math.round(percent * HUNDREDTHS))}
      data-testid={testid}
    />
  );
}
