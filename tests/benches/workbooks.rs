//! How fast a large workbook becomes committed rows, beside readers that only read it, after checking
//! that all of them see the same rows.
//!
//! `cargo bench --workspace --bench workbooks -- [ORDERS]` (200,000 × 54 where it is left out). Peers are
//! openpyxl (read-only) and python-calamine; one that is not installed is left out and said so.

use std::process::Command;

use pintui_core::sample::{self, FileForm, Layout, OrdersVersion, Recipe};
use pintui_tests::stopwatch::{Anyway, Took, release, run};

const OPENPYXL: &str = "
import sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1], read_only=True)
print(sum(1 for row in book.worksheets[0].iter_rows(values_only=True)))
";

const CALAMINE: &str = "
import sys, python_calamine
book = python_calamine.CalamineWorkbook.from_path(sys.argv[1])
print(len(book.get_sheet_by_index(0).to_python()))
";

fn main() -> Anyway<()> {
    let orders = std::env::args().skip(1).find_map(|word| word.parse().ok()).unwrap_or(200_000);
    let folder = tempfile::tempdir()?;
    let program = release()?;
    println!("making a workbook of {orders} orders …");
    let layout = Layout { orders: FileForm::Xlsx, orders_version: OrdersVersion::V1, ..Layout::large() };
    let recipe = Recipe { days: 365, layout, ..Recipe::plain(7, orders, "2026-10-31".parse()?) };
    let written = sample::write(&recipe, folder.path())?;
    let file = &written.files[0];
    println!("{} rows, {} MB", written.orders, std::fs::metadata(file)?.len() >> 20);

    let mut import = Command::new(program);
    import.arg("--data").arg(folder.path().join("book")).args(["--json", "import", "--shop", "big"]).arg(file);
    let ours = run(&mut import)?;
    let report: serde_json::Value = serde_json::from_slice(&ours.said)?;
    let rows = report["files"][0]["added"].as_u64().unwrap_or(0);
    if rows != written.orders as u64 {
        return Err(format!("pintui took {rows} rows: {report}").into());
    }
    println!("\nfile to committed rows; peers only read");
    tell("pintui", &ours, &ours);
    for (name, script) in [("openpyxl, read-only", OPENPYXL), ("python-calamine", CALAMINE)] {
        match run(Command::new("python3").args(["-c", script]).arg(file)) {
            Ok(theirs) => {
                let seen: u64 = String::from_utf8_lossy(&theirs.said).trim().parse()?;
                if seen != rows + 1 {
                    return Err(format!("{name} sees {seen} rows").into());
                }
                tell(name, &theirs, &ours);
            }
            Err(why) => println!("  {name} left out: {why}"),
        }
    }
    Ok(())
}

fn tell(who: &str, took: &Took, ours: &Took) {
    let ratio = took.time.as_secs_f64() / ours.time.as_secs_f64();
    println!(
        "  {who:<22} {:>8.3} s  {ratio:>6.2} × pintui  {:>5} MB, its children {} MB",
        took.time.as_secs_f64(),
        took.memory >> 10,
        took.memory_of_children >> 10,
    );
}
