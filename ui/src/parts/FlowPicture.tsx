import css from "./FlowPicture.module.css";
import { type FlowStep, linesOf } from "./flow";

const WIDTH = 640;
const HEIGHT = { text: 22, note: 19, inside: 19 };
const PAD = 13;
const GAP = 26;
const INDENT = 58;

/** Steps as boxes from top to bottom, drawn from the steps themselves. */
export function FlowPicture({ title, steps }: { title: string; steps: FlowStep[] }) {
  const boxes: { step: FlowStep; top: number; height: number }[] = [];
  let top = 2;
  for (const step of steps) {
    const lines = linesOf(step).reduce((sum, { kind }) => sum + HEIGHT[kind], 0);
    const height = 2 * PAD + lines;
    boxes.push({ step, top, height });
    top += height + GAP;
  }
  const end = Math.max(top - GAP + 2, 10);
  return (
    <svg
      className={css.picture}
      viewBox={`0 0 ${WIDTH} ${end}`}
      role="img"
      aria-label={title}
      data-testid="flow-picture"
    >
      <title>{title}</title>
      {boxes.map(({ step, top, height }, index) => (
        <g key={`${top} ${step.text}`}>
          {index > 0 && <Arrow at={top - GAP} />}
          <Box step={step} top={top} height={height} number={index + 1} />
        </g>
      ))}
    </svg>
  );
}

function Arrow({ at }: { at: number }) {
  const middle = 32;
  return (
    <>
      <path className={css.arrow} d={`M ${middle} ${at} v ${GAP - 7}`} />
      <path className={css.head} d={`M ${middle - 5} ${at + GAP - 8} h 10 l -5 7 z`} />
    </>
  );
}

function Box({ step, top, height, number }: { step: FlowStep; top: number; height: number; number: number }) {
  let at = top + PAD;
  const lines = linesOf(step).map((line) => {
    at += HEIGHT[line.kind];
    return { ...line, at: at - 5 };
  });
  return (
    <>
      <rect className={step.ours ? css.mine : css.box} x={1} y={top} width={WIDTH - 2} height={height} rx={10} />
      <circle className={css.number} cx={32} cy={top + PAD + 11} r={12} />
      <text className={css.digit} x={32} y={top + PAD + 15.5}>
        {number}
      </text>
      {step.who !== null && (
        <text className={css.who} x={WIDTH - 16} y={top + PAD + 16} textAnchor="end">
          {step.who}
        </text>
      )}
      {lines.map((line) => (
        <text key={line.at} className={css[line.kind]} x={INDENT} y={line.at}>
          {line.words}
        </text>
      ))}
    </>
  );
}
