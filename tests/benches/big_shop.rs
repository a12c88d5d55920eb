//! How fast a year of a big shop comes in and answers, as ratios against named peers in the same
//! run, after checking that all of them give the same answer.
//!
//! `cargo bench --workspace --bench big_shop -- [ORDERS]` (1,000,000 where it is left out). Peers: `iconv` piped
//! into `sqlite3 .import` with the same keys and indexes, and pandas reading only the columns it
//! needs; a peer that is not installed is left out and said so. Nothing here is asserted but the
//! answers: times depend on the machine and on what else it does.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use pintui_core::platforms::reasons;
use pintui_core::sample::{self, Layout, Recipe};
use pintui_tests::stopwatch::{Anyway, release};

const DAY: &str = "2026-10-30";
const TABLES: [&str; 3] = ["orders", "lines", "cases"];

fn main() -> Anyway<()> {
    let orders = std::env::args().skip(1).find_map(|word| word.parse().ok()).unwrap_or(1_000_000);
    let folder = tempfile::tempdir()?;
    let program = release()?;
    println!("making files for {orders} orders …");
    let recipe = Recipe { days: 365, layout: Layout::large(), ..Recipe::plain(7, orders, "2026-10-31".parse()?) };
    let written = sample::write(&recipe, folder.path())?;
    let bytes: u64 = written.files.iter().map(|file| std::fs::metadata(file).map_or(0, |about| about.len())).sum();
    println!(
        "{} orders, {} lines, {} cases, {} MB of GB18030 CSV",
        written.orders,
        written.lines,
        written.cases,
        bytes >> 20
    );

    let book = folder.path().join("book");
    let mut import = Command::new(&program);
    import.arg("--data").arg(&book).args(["--json", "import", "--shop", "big"]).args(&written.files);
    let (ours, _) = timed(&mut import)?;
    let mut daily = Command::new(&program);
    daily.arg("--data").arg(&book).args(["--json", "daily", "--shop", "big", "--date", DAY]);
    let (our_daily, answer) = timed(&mut daily)?;
    let answer: serde_json::Value = serde_json::from_slice(&answer)?;
    let figures = (answer["orders"].as_i64(), answer["quality_orders"].as_i64());
    println!("\nimport to durable rows, cells and first answer");
    tell("pintui", ours, ours);

    match sqlite(folder.path(), &written.files) {
        Ok((import, ask, theirs)) => {
            same("sqlite3", figures, theirs)?;
            tell("iconv | sqlite3 .import", import, ours);
            println!("\ndaily figures of one day, cold process");
            tell("pintui", our_daily, our_daily);
            tell("sqlite3 over the rows", ask, our_daily);
            println!();
        }
        Err(why) => println!("  sqlite3 left out: {why}"),
    }
    match pandas(&written.files) {
        Ok((reading, rows)) if rows == [written.orders, written.lines, written.cases] => {
            tell("pandas, reading the used columns only", reading, ours);
        }
        Ok((_, rows)) => return Err(format!("pandas read {rows:?} rows").into()),
        Err(why) => println!("  pandas left out: {why}"),
    }
    Ok(())
}

fn tell(who: &str, took: Duration, ours: Duration) {
    println!("  {who:<40} {:>9.3} s   {:>7.2} × pintui", took.as_secs_f64(), took.as_secs_f64() / ours.as_secs_f64());
}

fn same(who: &str, ours: (Option<i64>, Option<i64>), theirs: (i64, i64)) -> Anyway<()> {
    if ours == (Some(theirs.0), Some(theirs.1)) {
        return Ok(());
    }
    Err(format!("{who} counts {theirs:?} where pintui counts {ours:?}").into())
}

fn timed(command: &mut Command) -> Anyway<(Duration, Vec<u8>)> {
    let began = Instant::now();
    let output = command.output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned().into());
    }
    Ok((began.elapsed(), output.stdout))
}

const KEYS: &str = "
create unique index orders_by_no on orders (\"订单编号\");
create index orders_by_paid on orders (\"订单付款时间\");
create index orders_by_signed on orders (\"确认收货时间\");
create index orders_by_tracking on orders (\"物流单号\");
create unique index lines_by_no on lines (\"主订单编号\", \"子订单编号\");
create unique index cases_by_no on cases (\"退款编号\");
create index cases_by_applied on cases (\"退款的申请时间\");
create index cases_by_order on cases (\"订单编号\");";

/// Times of import and of the day's question, and its answer: orders and quality orders.
fn sqlite(folder: &Path, files: &[PathBuf]) -> Anyway<(Duration, Duration, (i64, i64))> {
    let db = folder.join("peer.db");
    let began = Instant::now();
    for (file, table) in files.iter().zip(TABLES) {
        let load = format!(
            "iconv -f gb18030 -t utf-8 '{}' | sqlite3 '{}' -cmd '.mode csv' '.import /dev/stdin {table}'",
            file.display(),
            db.display(),
        );
        timed(Command::new("bash").args(["-o", "pipefail", "-c", &load]))?;
    }
    timed(Command::new("sqlite3").arg(&db).arg(KEYS))?;
    let import = began.elapsed();
    let (ask, answer) = timed(Command::new("sqlite3").arg(&db).arg(question(&db)?))?;
    let answer = String::from_utf8(answer)?;
    let (orders, quality) = answer.trim().split_once('|').ok_or("no answer")?;
    Ok((import, ask, (orders.parse()?, quality.parse()?)))
}

/// The same question over the rows: the first case of each order's product decides.
fn question(db: &Path) -> Anyway<String> {
    let (_, stated) = timed(Command::new("sqlite3").arg(db).arg("select distinct \"买家退款原因\" from cases"))?;
    let quality: Vec<String> = String::from_utf8(stated)?
        .lines()
        .filter(|reason| reasons::class_of("taobao", reason).quality)
        .map(|reason| format!("'{reason}'"))
        .collect();
    Ok(format!(
        "with cohort as (
           select \"订单编号\" as no from orders
           where \"确认收货时间\" >= date('{DAY}', '-29 days') and \"确认收货时间\" < date('{DAY}', '+1 day')
         ), first as (
           select \"订单编号\" as no, \"买家退款原因\" as reason,
             row_number() over (partition by \"订单编号\", \"商品id\", \"商品编码\" order by \"退款的申请时间\", \"退款编号\") as turn
           from cases where \"订单编号\" in (select no from cohort) and \"退款的申请时间\" < date('{DAY}', '+1 day')
         )
         select (select count(*) from cohort),
           (select count(distinct no) from first where turn = 1 and reason in ({}))",
        quality.join(", "),
    ))
}

const PANDAS: &str = "
import sys, pandas as pd
used = [['订单编号','订单状态','订单创建时间','订单付款时间','确认收货时间','发货时间','买家实际支付金额','物流单号','收货地址'],
        ['子订单编号','主订单编号','商品ID','外部系统编号','商品属性','购买数量','买家实付金额','订单状态'],
        ['退款编号','订单编号','商品id','退款状态','买家退款原因','退款的申请时间','买家退款金额','退款完结时间']]
for file, columns in zip(sys.argv[1:], used):
    print(len(pd.read_csv(file, encoding='gb18030', usecols=columns, dtype=str)))
";

fn pandas(files: &[PathBuf]) -> Anyway<(Duration, [usize; 3])> {
    let (took, rows) = timed(Command::new("python3").args(["-c", PANDAS]).args(files))?;
    let rows: Vec<usize> = String::from_utf8(rows)?.lines().map(str::parse).collect::<Result<_, _>>()?;
    Ok((took, rows.try_into().map_err(|_| "not three tables")?))
}
