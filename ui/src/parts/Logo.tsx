/** The mark of the program: a parcel's way back, turned round. */
export function Logo({ size = 26 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 26 26" aria-hidden>
      <rect width="26" height="26" rx="6" fill="var(--brand)" />
      <path
        d="M8 8.2h6.6a3.6 3.6 0 0 1 0 7.2H9.4m2.8-3-3 3 3 3"
        transform="translate(1 -0.4)"
        fill="none"
        stroke="var(--onBrand)"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
