//! A thousand invented people in files of every state: none of them is anywhere afterwards.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use memchr::memmem;
use pintui_core::platforms::formats;
use pintui_core::sample::{planted_names, planted_phones};
use pintui_tests::program::{Answer, Desk, SHOP};
use serde_json::{Value, json};

const PEOPLE: usize = 1_000;

/// A person whose name, phone and street nobody else has.
struct Person {
    name: String,
    phone: String,
    street: String,
}

fn people() -> Vec<Person> {
    let (names, phones) = (planted_names(), planted_phones());
    (0..PEOPLE)
        .map(|number| Person {
            // The buyers' names come first, 48 of them.
            name: format!("{}氏{}", names[number % 48], names[number / 48]),
            phone: phones[number].clone(),
            street: format!("虚构路{number:04}号杜撰里"),
        })
        .collect()
}

/// What a column holds for a person. Personal columns take turns, so that each kind comes under each header.
fn cell(header: &str, personal: bool, person: &Person, number: usize) -> String {
    match header {
        "订单编号" | "主订单编号" => format!("38{number:016}7"),
        "退款编号" => format!("58{number:016}3"),
        "订单状态" => "交易成功".into(),
        "退款状态" => "退款成功".into(),
        "买家退款原因" | "退款原因" => "商品质量问题".into(),
        // Every seventh row cannot be read and waits in quarantine.
        "订单创建时间" | "退款的申请时间" | "退款申请时间" if number.is_multiple_of(7) => {
            "昨天下午".into()
        }
        name if name.contains("时间") => "2026-10-20 10:00:00".into(),
        "买家实际支付金额" | "买家退款金额" | "退款金额" | "买家实际支付金额(元)" => {
            "108.00".into()
        }
        "收货地址" => format!("浙江省 杭州市 西湖区 {} {} {}", person.street, person.name, person.phone),
        "买家退款说明" => {
            format!("穿一次就起球，我是{}，住{}，电话{}", person.name, person.street, person.phone)
        }
        _ if personal => format!("{} {} {}", person.name, person.phone, person.street),
        name if name.contains("备注") || name.contains("备忘") => format!("急件，电{}催", person.phone),
        // A column of the platform that we have no use for, into which somebody wrote a phone.
        "异常信息" | "订单关闭原因" => format!("联系 {}", person.phone),
        _ => String::new(),
    }
}

/// Columns that shops add by themselves; no format knows them.
const OWN: [&str; 6] = ["收货人微信号", "备用电话", "客户身份证号", "顾客邮箱", "新地址", "开票抬头"];

fn file(desk: &Desk, format: &str, people: &[Person]) -> String {
    let format = formats::built_in().iter().find(|known| known.id == format).expect("a format");
    let own = OWN.iter().map(|header| (*header, true));
    let columns: Vec<(&str, bool)> =
        format.columns.iter().map(|column| (column.name.as_str(), column.personal)).chain(own).collect();
    let mut text: String = columns.iter().map(|(header, _)| format!("\"{header}\",")).collect();
    text.truncate(text.len() - 1);
    text.push('\n');
    for (number, person) in people.iter().enumerate() {
        let mut cells: Vec<String> =
            columns.iter().map(|(header, personal)| cell(header, *personal, person, number)).collect();
        match number % 11 {
            // A cell too many in front: everything stands under the wrong header.
            3 => cells.insert(1, person.phone.clone()),
            // A number that a spreadsheet has damaged.
            5 => cells[0] = "3.80000E+18".into(),
            _ => {}
        }
        let quoted: Vec<String> = cells.iter().map(|cell| format!("\"{cell}\"")).collect();
        let _ = writeln!(text, "{}", quoted.join(","));
    }
    let path = desk.file(&format!("{}.csv", format.id));
    std::fs::write(&path, text).expect("a file is written");
    path
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).expect("a folder").flatten().map(|entry| entry.path());
    entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

/// The parts of a workbook, unpacked.
fn texts_of_workbook(path: &str) -> Vec<u8> {
    use calamine::Reader as _;
    let mut book: calamine::Xlsx<_> = calamine::open_workbook(path).expect("a workbook that opens");
    let cells: String = book
        .worksheets()
        .iter()
        .flat_map(|(_, range)| range.cells().map(|(_, _, cell)| format!("{cell} ")).collect::<Vec<_>>())
        .collect();
    cells.into_bytes()
}

fn said(answer: &Answer) -> Vec<u8> {
    [answer.out.as_bytes(), answer.err.as_bytes()].concat()
}

#[test]
fn of_a_thousand_people_nothing_is_kept_or_told_anywhere() {
    let desk = Desk::empty();
    nothing_is_in_the_clear(&desk);
    assert_eq!(desk.ask("sealed_state", json!({}))["numbers"], 0);
}

#[test]
fn numbers_that_the_owner_keeps_are_nowhere_in_the_clear() {
    let desk = Desk::empty();
    desk.ask("choose_privacy", json!({ "class": "phone", "kept": "sealed" }));
    nothing_is_in_the_clear(&desk);
    let numbers = desk.ask("sealed_state", json!({}))["numbers"].as_i64().expect("a number");
    assert!(numbers > 500, "numbers of {numbers} orders are under seal");
}

#[test]
fn what_buyers_wrote_is_kept_where_the_owner_wants_it_and_names_nobody() {
    let desk = Desk::empty();
    desk.ask("choose_privacy", json!({ "class": "buyer_words", "kept": "masked" }));
    nothing_is_in_the_clear(&desk);
    let ask =
        json!({ "shop": SHOP, "text": "穿一次就起球", "product": null, "unmatched": false, "skip": 0, "limit": 1 });
    let kept = desk.ask("voice_list", ask);
    assert!(kept["total"].as_i64().is_some_and(|texts| texts > 500), "{} texts are kept", kept["total"]);
}

/// Imports a thousand people in every way and searches everything that was written or said.
fn nothing_is_in_the_clear(desk: &Desk) {
    let people = people();
    let imported: Vec<String> =
        ["taobao-orders", "taobao-order-lines", "taobao-refunds-v1"].map(|format| file(desk, format, &people)).into();
    let mut words: Vec<&str> = vec!["import"];
    words.extend(imported.iter().map(String::as_str));
    words.extend(["--shop", SHOP]);
    let (backup, quarantine) = (desk.file("backup.db"), desk.file("quarantine.csv"));
    let (day, month) = (desk.file("day.xlsx"), desk.file("month.xlsx"));
    let runs: [&[&str]; 10] = [
        &[&words[..], &["--dry-run"]].concat(),
        &[&["--json"], &words[..], &["--dry-run"]].concat(),
        &words,
        &[&["--json"], &words[..]].concat(),
        &["imports"],
        &["--json", "daily", "--date", "2026-10-31", "--shop", SHOP],
        &["quarantine", "--out", &quarantine],
        &["report", "daily", "--date", "2026-10-31", "--shop", SHOP, "--out", &day],
        &["report", "kpi", "--month", "2026-10", "--shop", SHOP, "--out", &month],
        &["backup", &backup],
    ];
    let mut places: Vec<(String, Vec<u8>)> = Vec::new();
    for run in runs {
        let answer = desk.run(run);
        assert_eq!(answer.code, Some(0), "{run:?} was refused: {}", answer.err);
        places.push((format!("what {run:?} says"), said(&answer)));
    }
    let waiting: Value = desk.ask("quarantine_list", json!({ "shop": SHOP, "code": null, "skip": 0, "limit": 200 }));
    assert!(waiting["total"].as_i64().is_some_and(|rows| rows > 200), "rows wait in quarantine: {}", waiting["total"]);
    for path in files_below(&desk.data()).into_iter().chain([backup.into(), quarantine.into()]) {
        places.push((path.display().to_string(), std::fs::read(&path).expect("its bytes")));
    }
    places.extend([&day, &month].map(|path| (path.clone(), texts_of_workbook(path))));
    let mut found = Vec::new();
    for (place, bytes) in &places {
        for secret in people.iter().flat_map(|person| [&person.name, &person.phone, &person.street]) {
            if memmem::find(bytes, secret.as_bytes()).is_some() {
                found.push(format!("{secret} is in {place}"));
            }
        }
    }
    assert!(found.is_empty(), "{} places hold personal data, first {:?}", found.len(), found.first());
}
