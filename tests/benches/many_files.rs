//! How fast years of files come in one after another, whether the last is as fast as the first, and
//! what it costs when they all come a second time.
//!
//! `cargo bench --workspace --bench many_files -- [LINES] [FILES]` (10,000,000 lines over 36 files where they are
//! left out: each month an order, a line and a refund file). Nothing is asserted but the counts.

use std::path::PathBuf;
use std::process::Command;

use chrono::{Days, NaiveDate};
use pintui_core::sample::{self, Layout, Recipe, Written};
use pintui_tests::stopwatch::{Anyway, Took, release, run};

const KINDS: usize = 3;
/// Lines of all three files that one order brings, about.
const LINES_AN_ORDER: f64 = 2.3;

fn main() -> Anyway<()> {
    let mut asked = std::env::args().skip(1).filter_map(|word| word.parse::<usize>().ok());
    let (lines, files) = (asked.next().unwrap_or(10_000_000), asked.next().unwrap_or(36));
    let months = (files / KINDS).max(1);
    let orders = (lines as f64 / months as f64 / LINES_AN_ORDER) as usize;
    let folder = tempfile::tempdir()?;
    let program = release()?;
    let import = |files: &[PathBuf]| -> Anyway<Took> {
        let mut import = Command::new(&program);
        import.arg("--data").arg(folder.path().join("book")).args(["--json", "import", "--shop", "big"]).args(files);
        run(&mut import)
    };

    let first: NaiveDate = "2025-10-31".parse()?;
    let mut all = Vec::new();
    let mut speeds: Vec<f64> = Vec::new();
    let mut time = 0.0;
    let mut rows = 0;
    let mut most = 0;
    for month in 0..months {
        let until = first + Days::new(30 * month as u64);
        let recipe = Recipe { days: 30, layout: Layout::large(), ..Recipe::plain(month as u64 + 1, orders, until) };
        let into = folder.path().join(format!("{month:02}"));
        std::fs::create_dir(&into)?;
        let written = sample::write(&recipe, &into)?;
        let took = import(&written.files)?;
        let came = counted(&took, &written)?;
        let seconds = took.time.as_secs_f64();
        speeds.push(came as f64 / seconds);
        (time, rows, most) = (time + seconds, rows + came, most.max(took.memory));
        println!("month {month:>2}: {came:>9} rows {seconds:>8.2} s {:>9.0} rows/s", came as f64 / seconds);
        all.extend(written.files);
    }
    let ratio = speeds.last().unwrap_or(&0.0) / speeds.first().unwrap_or(&1.0);
    println!("{rows} rows of {} files in {time:.1} s: {:.0} rows/s", all.len(), rows as f64 / time);
    println!("last month at {ratio:.2} × the speed of the first; at most {} MB", most >> 10);
    let again = import(&all)?;
    let report: serde_json::Value = serde_json::from_slice(&again.said)?;
    let changed: u64 = files_of(&report).map(|file| count(file, "added") + count(file, "updated")).sum();
    if changed != 0 {
        return Err(format!("{changed} rows changed when the same files came again").into());
    }
    println!("the same again: {:.2} s, {:.0} × as fast", again.time.as_secs_f64(), time / again.time.as_secs_f64());
    Ok(())
}

fn counted(took: &Took, written: &Written) -> Anyway<usize> {
    let report: serde_json::Value = serde_json::from_slice(&took.said)?;
    let rows: u64 = files_of(&report).map(|file| count(file, "rows")).sum();
    let made = written.orders + written.lines + written.cases;
    if rows == made as u64 { Ok(made) } else { Err(format!("{rows} rows of {made} came in").into()) }
}

fn files_of(report: &serde_json::Value) -> impl Iterator<Item = &serde_json::Value> {
    report["files"].as_array().into_iter().flatten()
}

fn count(file: &serde_json::Value, name: &str) -> u64 {
    file[name].as_u64().unwrap_or(0)
}
