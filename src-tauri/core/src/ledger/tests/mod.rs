mod giving;
