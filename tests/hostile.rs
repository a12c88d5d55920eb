//! Files built to exhaust, to mislead or to break: each is refused in clear words, and the program
//! that was asked stays small. What they cost is borne by a child that is ended.

use std::process::Stdio;
use std::sync::Mutex;
use std::time::Duration;

use pintui_tests::packing::{bomb, inline_rows, old_workbook, page, patched, sheet, text, workbook, workbook_of, zip};
use pintui_tests::packing::{zip_locked, zip_stored};
use pintui_tests::program::{Desk, SHOP};
use pintui_tests::stopwatch::highest;
use serde_json::Value;

type Hostile = (&'static str, Vec<u8>);

/// Twenty rows of an export that would be taken, were its container sound.
fn table() -> Vec<Vec<String>> {
    let head = ["订单编号", "买家会员名", "订单状态", "订单创建时间", "订单付款时间", "总金额", "买家实际支付金额"];
    let row = |at: usize| {
        let number = format!("38120000000000{at:05}");
        [&number, "t**1", "交易成功", "2026-10-01 12:00:00", "2026-10-01 12:01:00", "10.00", "9.50"].map(str::to_owned)
    };
    let rows = (1..=20).map(|at| row(at).to_vec());
    std::iter::once(head.map(str::to_owned).to_vec()).chain(rows).collect()
}

fn csv() -> String {
    text(&table(), ",")
}

fn good_book() -> Vec<u8> {
    workbook(&sheet("A1:G21", &inline_rows(&table())), None)
}

/// Text that names itself ten times in each of ten steps.
fn laughs(within: &str) -> String {
    let mut steps = String::from(r#"<!ENTITY l0 "ha">"#);
    for step in 1..10 {
        let before = format!("&l{};", step - 1).repeat(10);
        steps += &format!(r#"<!ENTITY l{step} "{before}">"#);
    }
    within.replacen("<worksheet", &format!("<!DOCTYPE x [{steps}]><worksheet"), 1)
}

fn zips() -> Vec<Hostile> {
    let stored = zip_stored(&[("orders.csv", csv())]);
    let shrunk = zip(&[("orders.csv", csv())]);
    let size = u32::try_from(csv().len()).expect("a small file").to_le_bytes();
    let nested = (0..6).fold(shrunk.clone(), |inner, _| zip(&[("inner.zip", inner)]));
    let many: Vec<(String, &str)> = (0..100_000).map(|at| (format!("{at}.csv"), "")).collect();
    let many: Vec<(&str, &str)> = many.iter().map(|(name, text)| (name.as_str(), *text)).collect();
    let tables: Vec<(String, String)> = (0..150).map(|at| (format!("{at}.csv"), csv())).collect();
    let tables: Vec<(&str, &str)> = tables.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect();
    vec![
        ("bomb of blanks.zip", bomb("orders.csv", csv().as_bytes(), 300)),
        ("bomb in one cell.zip", bomb("orders.csv", format!("{}\"", csv()).as_bytes(), 300)),
        ("bomb of a page.zip", bomb("orders.xls", b"<table><tr><td>", 300)),
        ("bomb in a bomb.zip", zip(&[("a.zip", bomb("orders.csv", b"", 100))])),
        ("nested.zip", nested),
        ("100000 entries.zip", zip(&many)),
        ("150 tables.zip", zip(&tables)),
        ("no entries.zip", zip::<&str>(&[])),
        ("outside.zip", zip(&[("../../outside.csv", "a,b\n1,2\n")])),
        ("absolute.zip", zip(&[("/etc/outside.csv", "a,b\n1,2\n")])),
        ("changed bytes.zip", patched(stored.clone(), b"2026-10-01", b"2025-10-01")),
        ("lying size.zip", patched(shrunk.clone(), &size, &[0xff, 0xff, 0xff, 0x7f])),
        ("no size.zip", patched(shrunk.clone(), &size, &[0; 4])),
        ("cut in its head.zip", shrunk[..20].to_vec()),
        ("cut in the middle.zip", shrunk[..shrunk.len() / 2].to_vec()),
        ("cut at its end.zip", shrunk[..shrunk.len() - 8].to_vec()),
        ("a head alone.zip", b"PK\x03\x04".to_vec()),
        ("noise behind a head.zip", [b"PK\x03\x04".to_vec(), noise(50_000)].concat()),
        ("locked.zip", zip_locked(&[("orders.csv", csv())], "secret")),
        ("directory elsewhere.zip", {
            let mut zip = shrunk.clone();
            let at = zip.len() - 6;
            zip[at..at + 4].copy_from_slice(&[0xff; 4]);
            zip
        }),
    ]
}

fn workbooks() -> Vec<Hostile> {
    let good = good_book();
    let cell = |place: &str| format!(r#"<row><c r="{place}"><v>1</v></c></row>"#);
    let strings = |indexes: &str| {
        workbook(&sheet("A1", &format!("<row>{indexes}</row>")), Some(r#"<sst><si><t>a</t></si></sst>"#))
    };
    let deep = "<x>".repeat(200_000);
    let relations_to_itself = patched(good.clone(), b"worksheets/sheet1.xml", b"../xl/workbook.xml/..");
    vec![
        ("bomb of a sheet.xlsx", bomb("xl/worksheets/sheet1.xml", b"<worksheet><sheetData>", 700)),
        ("declared to the end.xlsx", workbook(&sheet("A1:XFD1048576", &cell("A1")), None)),
        ("cells at both ends.xlsx", workbook(&sheet("A1", &(cell("A1") + &cell("XFD1048576"))), None)),
        ("a column beyond.xlsx", workbook(&sheet("A1", &cell("ZZZZZZ1")), None)),
        ("a row beyond.xlsx", workbook(&sheet("A1", &cell("A4294967297")), None)),
        ("rows backwards.xlsx", workbook(&sheet("A1", &(cell("A9") + &cell("A1"))), None)),
        ("laughs.xlsx", workbook(&laughs(&sheet("A1", r#"<row><c t="str"><v>&l9;</v></c></row>"#)), None)),
        ("laughs in strings.xlsx", strings(r#"<c t="s"><v>&l9;</v></c>"#)),
        ("no such string.xlsx", strings(r#"<c t="s"><v>4294967295</v></c>"#)),
        ("a negative string.xlsx", strings(r#"<c t="s"><v>-1</v></c>"#)),
        ("strings without table.xlsx", workbook(&sheet("A1", r#"<row><c t="s"><v>0</v></c></row>"#), None)),
        ("a table of strings too long.xlsx", strings("").into_iter().collect()),
        ("deep.xlsx", workbook(&sheet("A1", &deep), None)),
        ("no end.xlsx", workbook("<worksheet><sheetData><row><c><v>1", None)),
        ("no sheet.xlsx", workbook_of("", &[], None)),
        ("itself.xlsx", relations_to_itself),
        ("cut in its head.xlsx", good[..60].to_vec()),
        ("cut in the middle.xlsx", good[..good.len() / 2].to_vec()),
        ("cut in its directory.xlsx", good[..good.len() - 30].to_vec()),
        ("changed bytes.xlsx", patched(good, b"\xe8\xae\xa2", b"\0\0\0")[..900].to_vec()),
        ("many attributes.xlsx", workbook(&sheet("A1", &format!("<row {}/>", r#"a="1" "#.repeat(100_000))), None)),
    ]
}

fn old_books_and_pages() -> Vec<Hostile> {
    let good = old_workbook(&table());
    let sector = |at: usize, to: &[u8]| {
        let mut book = good.clone();
        book[at..at + to.len()].copy_from_slice(to);
        book
    };
    let row = format!("<tr>{}</tr>", "<td>1</td>".repeat(10));
    vec![
        ("sectors in a loop.xls", sector(512, &[0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0])),
        ("a directory in a loop.xls", sector(48, &[0, 0, 0, 0])),
        ("a table of sectors elsewhere.xls", sector(76, &[0xfe, 0xff, 0xff, 0x7f])),
        ("sectors of no size.xls", sector(30, &[0xff, 0xff])),
        ("cut in its head.xls", good[..300].to_vec()),
        ("cut in the middle.xls", good[..good.len() / 2].to_vec()),
        ("noise behind a head.xls", [good[..8].to_vec(), noise(80_000)].concat()),
        ("tables in tables.xls", "<table><tr><td>".repeat(200_000).into_bytes()),
        ("cells across.xls", format!("<table><tr>{}", "<td colspan=1000 rowspan=65534>1".repeat(5_000)).into_bytes()),
        ("one endless tag.xls", format!("<table {}", "a=b ".repeat(500_000)).into_bytes()),
        ("one endless cell.xls", format!("<table><tr><td>{}", "x".repeat(24 << 20)).into_bytes()),
        ("a million rows.xls", format!("<table>{}", row.repeat(100_000)).into_bytes()),
        (
            "entities.xls",
            format!("<html><table><tr><td>{}", "&CounterClockwiseContourIntegral;".repeat(150_000)).into_bytes(),
        ),
        ("no table.xls", page(&vec![], "utf-8").into_bytes()),
        ("one endless line.csv", "x".repeat(40 << 20).into_bytes()),
        ("separators.csv", ",".repeat(16 << 20).into_bytes()),
        ("an open quote.csv", format!("\"{}", "a,b\n".repeat(6 << 20)).into_bytes()),
    ]
}

/// Bytes without order, the same at every run.
fn noise(count: usize) -> Vec<u8> {
    let step = |state: &mut u32| {
        *state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        Some(state.to_be_bytes()[0])
    };
    std::iter::repeat_n((), count).scan(7_u32, |state, ()| step(state)).collect()
}

/// The most memory that the asked program itself may take, in KB.
const SMALL: u64 = 300 << 10;

/// Imports the file; what is wrong with how it ended, if anything.
fn judged(desk: &Desk, (name, bytes): &Hostile) -> Option<String> {
    let path = desk.file(name);
    std::fs::write(&path, bytes).expect("the desk takes a file");
    let mut asked = desk.command(&["--json", "import", &path, "--shop", SHOP]);
    let mut running = asked.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("pintui starts");
    let mut most = 0;
    while running.try_wait().expect("a child can be asked").is_none() {
        most = most.max(highest(running.id()));
        std::thread::sleep(Duration::from_millis(10));
    }
    let told = running.wait_with_output().expect("an end");
    std::fs::remove_file(&path).expect("the file goes");
    let answer: Value = serde_json::from_slice(&told.stdout).unwrap_or_default();
    let error = &answer["error"];
    let is_told =
        ["code", "message", "next"].iter().all(|part| error[part].as_str().is_some_and(|text| !text.is_empty()));
    if told.status.code() != Some(1) || !is_told {
        return Some(format!("{name}: ended with {:?} and said {answer}", told.status));
    }
    if error["code"] == "unexpected" || most > SMALL {
        return Some(format!("{name}: {} with {most} KB", error["code"]));
    }
    None
}

/// Two at a time: each may cost its child a processor.
fn all_are_refused(hostile: Vec<Hostile>) {
    let left = Mutex::new(hostile);
    let wrong = Mutex::new(Vec::new());
    std::thread::scope(|threads| {
        for _ in 0..2 {
            threads.spawn(|| {
                let desk = Desk::empty();
                loop {
                    let Some(next) = left.lock().expect("no thread has failed").pop() else { return };
                    wrong.lock().expect("no thread has failed").extend(judged(&desk, &next));
                }
            });
        }
    });
    let wrong = wrong.into_inner().expect("no thread has failed");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn hostile_zips_are_refused() {
    all_are_refused(zips());
}

#[test]
fn hostile_workbooks_are_refused() {
    all_are_refused(workbooks());
}

#[test]
fn hostile_old_workbooks_pages_and_texts_are_refused() {
    all_are_refused(old_books_and_pages());
}

#[test]
fn the_same_table_in_a_sound_container_is_taken() {
    let desk = Desk::empty();
    let sound = [("a.csv", csv().into_bytes()), ("a.xlsx", good_book()), ("a.zip", zip(&[("a.csv", csv())]))];
    for (name, bytes) in sound.into_iter().chain([("a.xls", old_workbook(&table()))]) {
        let path = desk.file(name);
        std::fs::write(&path, bytes).expect("the desk takes a file");
        let report = desk.import(&[path], &["--dry-run"]);
        assert_eq!(report["files"][0]["added"], 20, "{name}: {report}");
    }
}

#[test]
fn what_is_no_file_is_refused_before_it_is_opened() {
    let desk = Desk::empty();
    let pipe = desk.file("pipe.csv");
    assert!(std::process::Command::new("mkfifo").arg(&pipe).status().expect("mkfifo is there").success());
    for path in ["/dev/zero", "/", &pipe] {
        assert_eq!(desk.refused(&["import", path, "--shop", SHOP])["code"], "file_type_unknown", "{path}");
    }
}
