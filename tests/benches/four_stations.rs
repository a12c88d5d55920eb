//! Four stations write 40,000 checks at once over HTTP; prints how fast, and the record against the script.
//!
//! `cargo bench --workspace --bench four_stations [CHECKS]`. Each check is a scan and a record, each record synced to
//! the disk; in ten of a hundred the line breaks off before the answer and the check is sent again. The first line is
//! the same without faults.

use std::time::Duration;

use pintui_tests::four::{Chance, Told, work};

fn main() {
    let checks = std::env::args().skip(1).find_map(|word| word.parse().ok()).unwrap_or(40_000);
    let smooth = work(checks / 10, &Chance { breaks_off: 0, sent_twice: 0 });
    say("without faults", &smooth);
    let rough = work(checks, &Chance { breaks_off: 10, sent_twice: 10 });
    say("10 % broken off, 10 % sent twice", &rough);
    for difference in rough.differences.iter().take(20) {
        println!("  {difference}");
    }
    println!("record and script: {} differences in {} checks", rough.differences.len(), rough.checks);
    if !rough.differences.is_empty() {
        std::process::exit(1);
    }
}

fn say(name: &str, told: &Told) {
    let at = |share: usize| told.each.get(told.each.len() * share / 100).copied().unwrap_or_default();
    let ms = |time: Duration| time.as_secs_f64() * 1000.0;
    println!(
        "{name}: {} checks in {:.1} s, {:.0}/s; one record: median {:.1} ms, 99th percentile {:.1} ms; \
         {} broken off, {} sent twice",
        told.checks,
        told.took.as_secs_f64(),
        told.checks as f64 / told.took.as_secs_f64(),
        ms(at(50)),
        ms(at(99)),
        told.broken_off,
        told.sent_twice,
    );
}
